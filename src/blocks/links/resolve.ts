import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Text } from '#ui/models.ts'
import type { BlockContext } from '../context.ts'
import { resolveHref } from '../href.ts'
import { items, plain, reference, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type LinkEntry = { key: string; title: Text; href: string; text: Text | null }

export type LinksProps = Head<'links'> & { introduction: Text | null; items: LinkEntry[] }

/** A list of links is nothing but its links: an entry that leads nowhere is left out. */
export function resolveLinks(section: ResolvedSection, context: BlockContext): LinksProps | null {
  const fields = readFields(section, {
    introduction: text,
    items: items({ label: text, document: reference, href: plain, text }),
  })
  if (!fields) return null
  const entries = fields.items.flatMap(({ key, label, document, href, text }) => {
    const found = document && context.findTarget(document.relationTo, document.value)
    const target = found?.href ?? resolveHref(href, context)
    const title = label ?? found?.title
    return title && target !== null ? [{ key, title, href: target, text }] : []
  })
  if (entries.length === 0) return null
  return { ...sectionHead('links', section), introduction: fields.introduction, items: entries }
}
