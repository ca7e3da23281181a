import { Document, type DocumentProps, styleSheetMarks } from './document.tsx'
import { withScriptAddresses } from './script-files.ts'
import { styleSheetPaths } from './style-sheet.ts'

/** The response with a page, rendered to plain HTML: no page needs a script of the framework. */
export async function htmlResponse(page: DocumentProps, status = 200): Promise<Response> {
  return new Response(await pageHtml(page), {
    status,
    headers: { ...neverStored, 'Content-Type': 'text/html; charset=utf-8' },
  })
}

export async function pageHtml(page: DocumentProps): Promise<string> {
  // Imported here, since Next's build refuses a static import of it in a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = `<!DOCTYPE html>${renderToStaticMarkup(<Document {...page} />)}`
  const sheets = styleSheetPaths(html, page.brand.theme)
  return withScriptAddresses(
    html.replace(styleSheetMarks.page, () => sheets.page).replace(styleSheetMarks.print, () => sheets.print),
  )
}

/** A redirect of a page. An editor may remove it at any time. */
export const redirectResponse = (to: string): Response =>
  new Response(null, { status: 301, headers: { ...neverStored, Location: to } })

const neverStored = { 'Cache-Control': 'no-store' }
