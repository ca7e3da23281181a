'use client'

import { useState } from 'react'
import type { OpenEnquiry } from '#domain/enquiry/inbox.ts'
import { NoteForm } from './note-form.tsx'
import { ReplyForm } from './reply-form.tsx'

type Props = { enquiry: OpenEnquiry; onWritten: () => Promise<void> }

/** A reply to the patient, or a note for the clinic. Both keep what was typed while the other is shown. */
export function Write({ enquiry, onWritten }: Props) {
  const canReply = enquiry.email !== null && enquiry.reply.replyTo !== null
  const [kind, setKind] = useState<'reply' | 'note'>(canReply ? 'reply' : 'note')
  return (
    <section className="polyclinic-write" aria-label="Write">
      <fieldset className="polyclinic-tabs">
        <legend>Write</legend>
        <label>
          <input type="radio" name="kind" checked={kind === 'reply'} onChange={() => setKind('reply')} />
          <span>Reply by mail</span>
        </label>
        <label>
          <input type="radio" name="kind" checked={kind === 'note'} onChange={() => setKind('note')} />
          <span>Note for the clinic</span>
        </label>
      </fieldset>
      <div hidden={kind !== 'reply'}>
        {canReply ? <ReplyForm enquiry={enquiry} onWritten={onWritten} /> : <NoReply enquiry={enquiry} />}
      </div>
      <div hidden={kind !== 'note'}>
        <NoteForm enquiry={enquiry} onWritten={onWritten} />
      </div>
    </section>
  )
}

function NoReply({ enquiry }: { enquiry: OpenEnquiry }) {
  return (
    <p className="polyclinic-note">
      {enquiry.email === null
        ? 'The patient gave no e-mail address. Call them, or use WhatsApp.'
        : 'The patient’s answer would reach nobody. Enter an address at Clinics › Enquiries › Notification email first.'}
    </p>
  )
}
