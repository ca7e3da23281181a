import { builtFileResponse, toBuiltFile } from '#app/built-file-response.ts'
import { fileNotFound } from '#app/file-response.ts'
import { findScript } from '#app/html/script-files.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ file: string }> }

/** A script of the sites, at the address that a page has for it. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { file } = await params
  const script = findScript(file)
  if (!script) return fileNotFound()
  // A page from before the last update has another address.
  return script.path.endsWith(`/${file}`)
    ? builtFileResponse(script.text, 'text/javascript')
    : toBuiltFile(script.path)
}
