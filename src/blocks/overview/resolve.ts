import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Prose } from '#ui/prose-model.ts'
import type { BlockContext } from '../context.ts'
import { resolveProse } from '../prose.ts'
import { richText } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type OverviewProps = Head<'overview'> & { body: Prose }

export function resolveOverview(section: ResolvedSection, context: BlockContext): OverviewProps | null {
  const fields = readFields(section, { body: richText })
  const body = resolveProse(fields?.body ?? null, context)
  return body && { ...sectionHead('overview', section), body }
}
