/** One place of a document in one language: at `start` of the text at `path`, `from` becomes `to`. */
export type Edit = { path: string; start: number; from: string; to: string }

/**
 * A copy of a document with its texts edited; nothing else changes. Null if a text is not as the edits say, and where two
 * edits overlap: whoever made them saw another document.
 *
 * @param document in one language
 */
export function applyEdits<Document extends object>(
  document: Document,
  edits: readonly Edit[],
): Document | null {
  let edited: unknown = document
  for (const [path, ofText] of Map.groupBy(edits, (edit) => edit.path)) {
    edited = setText(edited, path.split('.'), (text) => editText(text, ofText))
    if (edited === null) return null
  }
  return edited as Document
}

/** The edits that take others back. */
export function invertEdits(edits: readonly Edit[]): Edit[] {
  return [...Map.groupBy(edits, ({ path }) => path).values()].flatMap((ofText) => {
    let shift = 0
    return ofText.toSorted(byStart).map(({ path, start, from, to }) => {
      const inverse = { path, start: start + shift, from: to, to: from }
      shift += to.length - from.length
      return inverse
    })
  })
}

function editText(text: string, edits: readonly Edit[]): string | null {
  let end = 0
  const parts: string[] = []
  for (const { start, from, to } of edits.toSorted(byStart)) {
    if (start < end || !text.startsWith(from, start)) return null
    parts.push(text.slice(end, start), to)
    end = start + from.length
  }
  return [...parts, text.slice(end)].join('')
}

const byStart = (one: Edit, other: Edit): number => one.start - other.start

/** Copies what the path leads through. Null where it leads to no text. */
function setText(value: unknown, path: readonly string[], edit: (text: string) => string | null): unknown {
  const [name, ...rest] = path
  if (name === undefined) return typeof value === 'string' ? edit(value) : null
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null
  const inner = setText((value as Record<string, unknown>)[name], rest, edit)
  if (inner === null) return null
  return Array.isArray(value) ? value.with(Number(name), inner) : { ...value, [name]: inner }
}
