import { z } from 'zod'
import type { RichText } from '#domain/interpolation/rich-text.ts'
import { contentLocales } from '#domain/locales/localized.ts'
import type { Text } from '#ui/models.ts'

/*
 * Schemas of resolved fields. None of them fails: a value that is missing or of another shape counts as empty, since one
 * bad value must not break a page.
 */

/** Where the editor finds the text, see `markTexts`. */
const mark = z.string().optional()

/** A text; null where it is empty. */
export const text = z
  .object({
    text: z.string().refine((words) => words.trim()),
    lang: z.enum(contentLocales).optional(),
    at: mark,
  })
  .nullable()
  .catch(null)
  .transform((leaf): Text | null => leaf)

/** Rich text. Its nodes are narrowed in `prose.ts`. */
export const richText = z
  .object({ root: z.record(z.string(), z.unknown()), lang: z.enum(contentLocales).optional(), at: mark })
  .nullable()
  .catch(null)
  .transform((leaf): RichText | null => leaf as RichText | null)

/** A plain value such as an address; null where it is empty. */
export const plain = z.string().trim().min(1).nullable().catch(null)

/** A number of things; null where it is empty. */
export const count = z.number().int().positive().nullable().catch(null)

/** A relationship to one collection: the id. */
export const id = plain

/** A relationship to one of several collections. */
export const reference = z
  .object({ relationTo: z.string().min(1), value: z.string().min(1) })
  .nullable()
  .catch(null)

/** A list whose entries have keys. An entry that is not an object is left out. */
export function items<Shape extends z.ZodRawShape>(shape: Shape) {
  const entry = z.object({ key: z.string().catch(''), ...shape })
  return z
    .array(z.unknown())
    .catch([])
    .transform((rows) =>
      rows.flatMap((row, index) => {
        const parsed = entry.safeParse(row)
        return parsed.success ? [{ ...parsed.data, key: rowKey(row, index) }] : []
      }),
    )
}

/** A list of labels with a text each. An entry without either is left out. */
export const labelledItems = items({ label: text, text }).transform((entries) =>
  entries.filter((entry) => entry.label !== null || entry.text !== null),
)

/** Keys are React keys and addresses on the page, so an entry without one gets one by its index. */
function rowKey(row: unknown, index: number): string {
  const key = (row as { key?: unknown }).key
  return typeof key === 'string' && key ? key : `item-${index + 1}`
}
