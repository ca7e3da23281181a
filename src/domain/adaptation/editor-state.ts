import { isRecord } from '#base/narrow.ts'

/** Internal state of the rich text editor; merely opening a text may add or remove it. */
const editorStateFields = new Set([
  'version',
  'direction',
  'id',
  'textFormat',
  'textStyle',
  'detail',
  'mode',
  'style',
])

/** A copy of a stored text without it. */
export function omitEditorState(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(omitEditorState)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !editorStateFields.has(name))
      .map(([name, each]) => [name, omitEditorState(each)]),
  )
}
