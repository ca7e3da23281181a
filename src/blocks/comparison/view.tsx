import { LocalizedParagraphs, LocalizedText, textAttributes } from '#ui/localized-text.tsx'
import type { Text } from '#ui/models.ts'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { comparison } from './index.ts'

/** A table that becomes a list of cards on a phone, where each cell shows the name of its column. */
export function ComparisonView({ section, messages }: ViewProps<typeof comparison>) {
  const { heading, introduction, columns, rows } = section
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      <table className="comparison">
        {heading && (
          <caption className="visually-hidden">
            <LocalizedText text={heading} />
          </caption>
        )}
        <thead>
          <tr>
            <td />
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                <LocalizedText text={label} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <LocalizedText text={row.label} />
              </th>
              {columns.map((column, index) => (
                <td key={column.key} data-label={column.label.text}>
                  <Cell text={row.cells[index] ?? { text: messages.notStated }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </SectionFrame>
  )
}

function Cell({ text }: { text: Text }) {
  return (
    <span className="comparison-cell" {...textAttributes(text)}>
      {text.text}
    </span>
  )
}
