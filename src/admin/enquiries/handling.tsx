'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type EnquiryState, enquiryStateNames, enquiryStates } from '#domain/enquiry/handling.ts'
import type { OpenEnquiry } from '#domain/enquiry/inbox.ts'
import { ask } from '../forms/ask.ts'
import { Select } from '../forms/select.tsx'

type Props = { enquiry: OpenEnquiry; onChange: () => Promise<void> }

/** What the clinic decides about an enquiry. Each choice is saved at once. */
export function Handling({ enquiry, onChange }: Props) {
  const { config } = useConfig()
  const router = useRouter()
  const { id, state, assignee, people, may, name } = enquiry
  const change = async (changed: { status?: EnquiryState; assignee?: string | null }) => {
    const answer = await ask<{ refused: { message: string }[] }>(`${config.routes.api}/inbox/change`, {
      ids: [id],
      ...changed,
    })
    const problem = 'problem' in answer ? answer.problem : answer.value.refused[0]?.message
    if (problem) toast.error(problem)
    await onChange()
  }
  const remove = async () => {
    if (!window.confirm(`Delete the enquiry of ${name} and all replies and notes for good?`)) return
    const answer = await ask(`${config.routes.api}/enquiries/${id}`, undefined, 'DELETE')
    if ('problem' in answer) return toast.error(answer.problem)
    toast.success('The enquiry has been deleted.')
    router.push(`${config.routes.admin}/collections/enquiries`)
  }
  const known =
    assignee && !people.some((person) => person.id === assignee.id) ? [...people, assignee] : people
  return (
    <div className="polyclinic-enquiry__handling">
      <Select
        label="State"
        value={state}
        options={enquiryStates.map((value) => ({ value, label: enquiryStateNames[value] }))}
        onChange={(status) => change({ status: status as EnquiryState })}
      />
      <Select
        label="Assigned to"
        value={assignee?.id ?? ''}
        options={[
          { value: '', label: 'Nobody' },
          ...known.map((person) => ({ value: person.id, label: person.name })),
        ]}
        onChange={(person) => change({ assignee: person || null })}
      />
      <p className="polyclinic-inbox__tools">
        <button type="button" className="polyclinic-link-button" onClick={() => window.print()}>
          Print
        </button>
        {may.delete && (
          <button type="button" className="polyclinic-link-button" onClick={remove}>
            Delete…
          </button>
        )}
      </p>
    </div>
  )
}
