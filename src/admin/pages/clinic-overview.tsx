'use client'

import type { ClinicOverview as Clinic } from '#domain/page-list/page-row.ts'
import { needsAttention } from './describe-page.ts'

type Props = { clinics: readonly Clinic[]; onChoose: (id: string) => void }

/** All clinics, those first whose changed texts have to be compared with the network's. */
export function ClinicOverview({ clinics, onChoose }: Props) {
  const isWaiting = ({ pages }: Clinic) => needsAttention({ problems: pages })
  const sorted = [...clinics.filter(isWaiting), ...clinics.filter((clinic) => !isWaiting(clinic))]
  return (
    <>
      <header className="polyclinic-pages__header">
        <h1>Pages of all clinics</h1>
      </header>
      {sorted.length === 0 ? (
        <p className="polyclinic-pages__state">You do not work for a clinic yet. Ask a network admin.</p>
      ) : (
        <table className="polyclinic-page-table">
          <thead>
            <tr>
              <th scope="col">Clinic</th>
              <th scope="col">Pages that need attention</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((clinic) => (
              <tr key={clinic.id}>
                <th scope="row">
                  <button
                    type="button"
                    className="polyclinic-link-button"
                    onClick={() => onChoose(clinic.id)}
                  >
                    {clinic.name}
                  </button>
                </th>
                <td>
                  <ul className="polyclinic-marks">
                    {describeClinic(clinic).map((text) => (
                      <li key={text} data-tone="warning">
                        {text}
                      </li>
                    ))}
                    {!isWaiting(clinic) && <li data-tone="plain">None</li>}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function describeClinic({ pages }: Clinic): string[] {
  const { suspended = 0, outdated = 0, orphaned = 0, missing = 0, locked = 0, unfit = 0 } = pages
  const count = (number: number, what: string) =>
    number > 0 ? [`${number === 1 ? '1 page' : `${number} pages`}: ${what}`] : []
  return [
    ...count(suspended, 'corrected by the network, own text not shown'),
    ...count(outdated, 'shared text changed'),
    ...count(orphaned + missing, 'shared place removed'),
    ...count(locked + unfit, 'changes without effect'),
  ]
}
