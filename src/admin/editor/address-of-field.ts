import { isRecord } from '#base/narrow.ts'
import { sectionAddresses } from '#domain/library/section-addresses.ts'

/** The part of the page that a field of the form belongs to: `operations.2.wording` -> `signs#body`. Undefined if none shows it. */
export function addressOfField(data: Record<string, unknown>, path: string): string | undefined {
  const [list = '', index, ...rest] = path.split('.')
  if (index === undefined) return headerFields.includes(list) ? `#${list}` : undefined
  const rows = data[list]
  const row: unknown = Array.isArray(rows) ? rows[Number(index)] : undefined
  if (!isRecord(row)) return undefined
  if (list === 'operations') return row.op === 'retitle' ? `${row.at}#heading` : String(row.at ?? '')
  if (list !== 'sections') return undefined
  const at = sectionAddresses((rows as unknown[]).map(keyOf))[Number(index)]
  return rest.length > 0 ? `${at}#${rest.join('.')}` : at
}

const keyOf = (row: unknown, index: number): string =>
  isRecord(row) && typeof row.key === 'string' && row.key ? row.key : `new-section-${index}`

const headerFields = ['title', 'heading', 'navLabel', 'answer', 'excerpt', 'hero', 'introduction', 'author']
