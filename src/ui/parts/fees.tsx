import { LocalizedText } from '../localized-text.tsx'
import type { FeeRow } from '../models.ts'

/** The clinic's fees as a table. */
export function Fees({ fees, heading }: { fees: FeeRow[]; heading: string }) {
  return (
    <section className="section" aria-labelledby="clinic-fees">
      <h2 id="clinic-fees" className="section-heading">
        {heading}
      </h2>
      <table className="fees">
        <tbody>
          {fees.map(({ key, label, price, text }) => (
            <tr key={key}>
              <th scope="row">
                <LocalizedText text={label} />
                {text && (
                  <span className="fees-text">
                    <LocalizedText text={text} />
                  </span>
                )}
              </th>
              <td>
                <LocalizedText text={price} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
