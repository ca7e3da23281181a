import type { Report } from '#domain/library/section.ts'
import { adaptSections, resolve } from '#domain/resolve/resolve.ts'
import { toSections } from '#mappers/section.ts'
import { loadBlockContext } from '../block-context.ts'
import { resolveInput } from '../resolve-document.ts'
import type { Framed } from './find-framed.ts'
import { type OutlineSection, outline } from './outline.ts'
import { outlineOfDocument } from './outline-of-document.ts'

/**
 * The sections of a page in the editor. Those of a clinic's changes come with the reports of its operations; of a
 * document that is edited itself all are listed, also those that this clinic does not get.
 */
export async function findOutline({
  context,
  subject: { collection, id },
  row,
}: Framed): Promise<{ outline: OutlineSection[]; reports: Report[] }> {
  const [document] = await context.reader.findByIds(collection, [id])
  if (!document) return { outline: [], reports: [] }
  const input = await resolveInput(context, collection, document)
  const { shared, adapted, reports } = adaptSections(input)
  const resolved = resolve(input)
  const sections = resolved.outcome === 'page' ? resolved.document.sections : []
  const { blocks } = await loadBlockContext(context, sections, [])
  const findTitle = (name: string, reference: string) =>
    blocks.findTarget(name, reference)?.title.text ?? blocks.findStudy(reference)?.title
  if (row.id === id) {
    const keys = new Set(adapted.map(({ key }) => key))
    const isOnPage = (key: string) => keys.has(key)
    const itself = toSections(row.sections)
    return { outline: await outlineOfDocument(context, itself, { findTitle, isOnPage }), reports: [] }
  }
  const operations = input.adaptation?.operations ?? []
  return { outline: outline(context, { shared, adapted, operations, reports }, findTitle), reports }
}
