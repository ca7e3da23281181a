import { builtFileResponse, toBuiltFile } from '#app/built-file-response.ts'
import { fileNotFound } from '#app/file-response.ts'
import { drawingFile } from '#ui/diagrams/drawing-file.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ file: string }> }

/** The drawings of muscles and exercises, which pages show in their own colours. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { file } = await params
  const { path, svg } = drawingFile()
  if (!file.endsWith('.svg')) return fileNotFound()
  // A page from before the last update has another address.
  return path.endsWith(`/${file}`) ? builtFileResponse(svg, 'image/svg+xml') : toBuiltFile(path)
}
