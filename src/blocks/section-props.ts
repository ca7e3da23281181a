import { z } from 'zod'
import type { Messages } from '#domain/locales/messages.ts'
import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Text } from '#ui/models.ts'

/**
 * What the props of every kind begin with. `key` is the section's address on the page, unique there; `room` how tall it
 * may be, in rem, where that has been worked out.
 */
export type Head<Kind extends string> = { kind: Kind; key: string; heading: Text | null; room?: number }

/** What a view is given. `key` is React's own name, hence one object for the section. */
export type ViewProps<Section> = { section: Section; messages: Messages }

export function sectionHead<Kind extends string>(kind: Kind, { key, heading }: ResolvedSection): Head<Kind> {
  return { kind, key, heading }
}

/** The fields of a section, narrowed; null where they are no fields at all. */
export function readFields<Shape extends z.ZodRawShape>(
  { fields }: ResolvedSection,
  shape: Shape,
): z.infer<z.ZodObject<Shape>> | null {
  const parsed = z.object(shape).safeParse(fields)
  return parsed.success ? parsed.data : null
}
