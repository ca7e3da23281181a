'use client'

import { isToDo, type ClinicNeeds as Needs, taskKinds } from '#domain/panel-home/panel-home.ts'
import { ClinicTable, type Mark } from '../clinics/clinic-table.tsx'
import { describeCount } from './describe-home.ts'

type Props = { clinics: readonly Needs[]; onChoose: (id: string) => void }

/** What waits in each clinic, where most is to be done first. The name of a clinic opens its home. */
export function ClinicNeeds({ clinics, onChoose }: Props) {
  if (clinics.length === 0)
    return <p className="polyclinic-home__state">You do not work for a clinic yet. Ask a network admin.</p>
  const rows = clinics.map((clinic) => ({ ...clinic, marks: marksOf(clinic) }))
  return <ClinicTable about="To do and under way" clinics={rows} onChoose={onChoose} />
}

function marksOf({ counts, isLive }: Needs): Mark[] {
  const waiting = taskKinds.flatMap((kind): Mark[] => {
    const count = counts[kind] ?? 0
    return count > 0 ? [{ text: describeCount(kind, count), tone: isToDo(kind) ? 'warning' : 'plain' }] : []
  })
  const marks: Mark[] = isLive ? waiting : [...waiting, { text: 'Site not live', tone: 'plain' }]
  return marks.length > 0 ? marks : [{ text: 'Nothing', tone: 'plain' }]
}
