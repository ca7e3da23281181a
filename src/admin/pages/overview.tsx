'use client'

import { useState } from 'react'
import type { ClinicOverview as Clinic, DocumentOverview as Document } from '#domain/page-list/page-row.ts'
import { ClinicTable, type Mark } from '../clinics/clinic-table.tsx'
import { Segments } from '../editor/segments.tsx'
import '../editor/editor.css'
import { needsAttention } from './describe-page.ts'
import { DocumentOverview } from './document-overview.tsx'

type Props = {
  clinics: readonly Clinic[]
  documents: readonly Document[]
  onChoose: (id: string) => void
}

/** The pages of all clinics, listed by clinic or by shared page. */
export function Overview({ clinics, documents, onChoose }: Props) {
  const [view, setView] = useState<'By clinic' | 'By shared page'>('By clinic')
  return (
    <>
      <header className="polyclinic-pages__header">
        <h1>Pages of all clinics</h1>
        {clinics.length > 0 && (
          <Segments label="List" options={['By clinic', 'By shared page']} value={view} onChange={setView} />
        )}
      </header>
      {clinics.length === 0 && (
        <p className="polyclinic-pages__state">You do not work for a clinic yet. Ask a network admin.</p>
      )}
      {clinics.length > 0 && view === 'By clinic' && <Clinics clinics={clinics} onChoose={onChoose} />}
      {clinics.length > 0 && view === 'By shared page' && <DocumentOverview documents={documents} />}
    </>
  )
}

/** Those first whose changed texts have to be compared with the network's. */
function Clinics({ clinics, onChoose }: Pick<Props, 'clinics' | 'onChoose'>) {
  const isWaiting = ({ pages }: Clinic) => needsAttention({ problems: pages })
  const sorted = [...clinics.filter(isWaiting), ...clinics.filter((clinic) => !isWaiting(clinic))]
  const rows = sorted.map((clinic) => ({ ...clinic, marks: marksOf(clinic) }))
  return <ClinicTable about="Pages that need attention" clinics={rows} onChoose={onChoose} />
}

function marksOf(clinic: Clinic): Mark[] {
  const marks = describeClinic(clinic).map((text): Mark => ({ text, tone: 'warning' }))
  return marks.length > 0 ? marks : [{ text: 'No page needs attention', tone: 'plain' }]
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
