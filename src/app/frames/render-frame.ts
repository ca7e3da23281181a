import { pageHtml } from '#app/html/html-response.tsx'
import { sitePage } from '#app/html/site-page.tsx'
import type { Framed } from '#data/frames/find-framed.ts'
import { findPageWithHead } from '#seo/page-with-head.ts'
import { drawingFile } from '#ui/diagrams/drawing-file.ts'

/**
 * The page of a document for the editor's frame; null where the clinic has no such page.
 *
 * @param pass with which the frame, which sends no cookie, gets pictures
 */
export async function renderFrame({ clinic, context, path }: Framed, pass: string): Promise<string | null> {
  const result = await findPageWithHead(context, path.split('/').filter(Boolean))
  if (result.outcome !== 'page') return null
  // The editor says itself that this is no published page.
  const shell = { ...result.shell, preview: null }
  return withPictures(withDrawings(await pageHtml(sitePage(clinic, { ...result, shell }))), pass)
}

/** The frame has an origin of its own, where `<use>` of another file is refused: the page gets the drawings. */
function withDrawings(html: string): string {
  const { path, svg } = drawingFile()
  if (!html.includes(path)) return html
  const named = svg
    .replace('<svg ', '<svg width="0" height="0" style="position:absolute" aria-hidden="true" ')
    .replaceAll(' id="', ' id="drawing-')
  return html.replaceAll(`${path}#`, '#drawing-').replace('</body>', () => `${named}</body>`)
}

const withPictures = (html: string, pass: string): string =>
  html.replaceAll(/\s(?:src|srcset|imagesrcset)="[^"]*"/gi, (attribute) =>
    attribute.replaceAll(/(?<=["\s,])\/media\//g, `/api/frame/media/${pass}/`),
  )
