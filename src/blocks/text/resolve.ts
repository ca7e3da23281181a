import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Prose } from '#ui/prose-model.ts'
import type { BlockContext } from '../context.ts'
import { resolveProse } from '../prose.ts'
import { richText } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type TextProps = Head<'text'> & { body: Prose }

export function resolveText(section: ResolvedSection, context: BlockContext): TextProps | null {
  const fields = readFields(section, { body: richText })
  const body = resolveProse(fields?.body ?? null, context)
  return body && { ...sectionHead('text', section), body }
}
