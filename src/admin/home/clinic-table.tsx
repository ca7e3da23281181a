'use client'

import { type ClinicNeeds, isToDo, taskKinds } from '#domain/panel-home/panel-home.ts'
import { describeCount } from './describe-home.ts'
import '../pages/pages.css'

type Props = { clinics: readonly ClinicNeeds[]; onChoose: (id: string) => void }

/** What waits in each clinic, where most is to be done first. The name of a clinic opens its home. */
export function ClinicTable({ clinics, onChoose }: Props) {
  if (clinics.length === 0)
    return <p className="polyclinic-home__state">You do not work for a clinic yet. Ask a network admin.</p>
  return (
    <table className="polyclinic-page-table">
      <thead>
        <tr>
          <th scope="col">Clinic</th>
          <th scope="col">To do and under way</th>
        </tr>
      </thead>
      <tbody>
        {clinics.map((clinic) => (
          <tr key={clinic.id}>
            <th scope="row">
              <button type="button" className="polyclinic-link-button" onClick={() => onChoose(clinic.id)}>
                {clinic.name}
              </button>
            </th>
            <td>
              <ul className="polyclinic-marks">
                {marksOf(clinic).map(({ text, tone }) => (
                  <li key={text} data-tone={tone}>
                    {text}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function marksOf({ counts, isLive }: ClinicNeeds): { text: string; tone: 'warning' | 'plain' }[] {
  const waiting = taskKinds.flatMap((kind) => {
    const count = counts[kind] ?? 0
    const tone = isToDo(kind) ? ('warning' as const) : ('plain' as const)
    return count > 0 ? [{ text: describeCount(kind, count), tone }] : []
  })
  const marks = isLive ? waiting : [...waiting, { text: 'Site not live', tone: 'plain' as const }]
  return marks.length > 0 ? marks : [{ text: 'Nothing', tone: 'plain' }]
}
