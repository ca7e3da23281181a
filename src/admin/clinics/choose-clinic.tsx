'use client'

import '../admin.css'

type Props = { title: string; clinics: { id: string; name: string }[]; onChoose: (id: string) => void }

/** In place of a view of one clinic, for somebody who sees several. */
export function ChooseClinic({ title, clinics, onChoose }: Props) {
  return (
    <>
      <h1>{title}</h1>
      {clinics.length === 0 && <p>You do not work for a clinic yet. Ask a network admin.</p>}
      <ul className="polyclinic-clinics">
        {clinics.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="polyclinic-link-button" onClick={() => onChoose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
