import { builtFileResponse, toBuiltFile } from '#app/built-file-response.ts'
import { fileNotFound } from '#app/file-response.ts'
import { styleSheet, wholeStyleSheetPath } from '#app/html/style-sheet.ts'
import { themeNames } from '#domain/themes/names.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ theme: string; sheet: string }> }

/** A style sheet of a page, see `styleSheetPaths`. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { theme: name, sheet } = await params
  const theme = themeNames.find((each) => each === name)
  if (!theme || !sheet.endsWith('.css')) return fileNotFound()
  const css = styleSheet(theme, sheet.slice(0, -'.css'.length))
  // A page from before the last update has another address.
  return css === null ? toBuiltFile(wholeStyleSheetPath(theme)) : builtFileResponse(css, 'text/css')
}
