'use client'

import { ClinicSearch } from '../clinic-choice/clinic-search.tsx'

type Props = { title: string; hasAny: boolean; onChoose: (id: string | undefined) => void }

/** In place of a view of one clinic, for somebody who sees several. */
export function ChooseClinic({ title, hasAny, onChoose }: Props) {
  return (
    <>
      <h1>{title}</h1>
      {hasAny ? (
        <ClinicSearch label="Clinic" onChoose={onChoose} />
      ) : (
        <p>You do not work for a clinic yet. Ask a network admin.</p>
      )}
    </>
  )
}
