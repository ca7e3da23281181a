'use client'

import type { NetworkLinks } from '#domain/links/links.ts'

type Props = Pick<NetworkLinks, 'clinics'> & { onChoose: (id: string) => void }

/** How many broken addresses each clinic has, the most first. The name of a clinic opens its links. */
export function ClinicCounts({ clinics, onChoose }: Props) {
  if (clinics.length === 0)
    return <p className="polyclinic-pages__state">You do not work for a clinic yet. Ask a network admin.</p>
  return (
    <table className="polyclinic-page-table">
      <thead>
        <tr>
          <th scope="col">Clinic</th>
          <th scope="col">Broken addresses that visitors asked for</th>
        </tr>
      </thead>
      <tbody>
        {clinics
          .toSorted((a, b) => b.missing - a.missing)
          .map(({ id, name, missing }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" className="polyclinic-link-button" onClick={() => onChoose(id)}>
                  {name}
                </button>
              </th>
              <td>{missing === 0 ? 'None' : missing}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
