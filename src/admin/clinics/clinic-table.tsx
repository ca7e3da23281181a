'use client'

import { useRef, useState } from 'react'
import '../pages/pages.css'

export type Mark = { text: string; tone: 'warning' | 'plain' }
type Row = { id: string; name: string; marks: readonly Mark[] }
type Props = { about: string; clinics: readonly Row[]; onChoose: (id: string) => void }

/** So many clinics are shown at first, and so many more at each press. */
const step = 50

/** Clinics with something about each. The name of a clinic chooses it. */
export function ClinicTable({ about, clinics, onChoose }: Props) {
  const [shown, setShown] = useState(step)
  const body = useRef<HTMLTableSectionElement>(null)
  const left = clinics.length - shown
  const showMore = () => {
    setShown(shown + step)
    requestAnimationFrame(() => body.current?.rows[shown]?.querySelector('button')?.focus())
  }
  return (
    <>
      <table className="polyclinic-page-table">
        <thead>
          <tr>
            <th scope="col">Clinic</th>
            <th scope="col">{about}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {clinics.slice(0, shown).map(({ id, name, marks }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" className="polyclinic-link-button" onClick={() => onChoose(id)}>
                  {name}
                </button>
              </th>
              <td>
                <ul className="polyclinic-marks">
                  {marks.map(({ text, tone }) => (
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
      {left > 0 && (
        <p className="polyclinic-pages__more">
          <span>{`${shown} of ${clinics.length} clinics`}</span>
          <button type="button" className="polyclinic-link-button" onClick={showMore}>
            {`Show ${Math.min(step, left)} more`}
          </button>
        </p>
      )}
    </>
  )
}
