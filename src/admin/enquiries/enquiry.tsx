'use client'

import { Gutter, SetStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { enquiryStateNames } from '#domain/enquiry/handling.ts'
import type { OpenEnquiry } from '#domain/enquiry/inbox.ts'
import { ask } from '../forms/ask.ts'
import { Contact } from './contact.tsx'
import { describeTime } from './describe.ts'
import { Facts } from './facts.tsx'
import { Handling } from './handling.tsx'
import { Thread } from './thread.tsx'
import { Write } from './write.tsx'
import '../admin.css'
import '../pages/pages.css'
import './inbox.css'
import './enquiry.css'

/** One enquiry: what the patient wrote, how to answer, and what was answered. */
export function EnquiryView() {
  const { id } = useDocumentInfo()
  return id ? <LoadedEnquiry key={id} id={String(id)} /> : null
}

function LoadedEnquiry({ id }: { id: string }) {
  const { config } = useConfig()
  const [state, setState] = useState<{ enquiry?: OpenEnquiry; problem?: string }>({})
  const load = useCallback(async () => {
    const answer = await ask<OpenEnquiry>(`${config.routes.api}/inbox/open`, { id })
    setState((before) =>
      'value' in answer ? { enquiry: answer.value } : { ...before, problem: answer.problem },
    )
  }, [config.routes.api, id])
  useEffect(() => {
    load()
  }, [load])
  useReloadWhileSending(state.enquiry, load)
  const { enquiry, problem } = state
  return (
    <Gutter className="polyclinic-enquiry">
      {/* Without the name: the header of the panel does not wrap, and a long one makes a phone scroll sideways. */}
      <SetStepNav nav={[{ label: 'Enquiries', url: '/collections/enquiries' }, { label: 'Enquiry' }]} />
      {problem && (
        <div className="polyclinic-note polyclinic-note--warning" role="alert">
          <p>{problem}</p>
          <button type="button" className="polyclinic-link-button" onClick={load}>
            Try again
          </button>
        </div>
      )}
      {!enquiry && !problem && <p role="status">Loading the enquiry…</p>}
      {enquiry && <Enquiry enquiry={enquiry} onChange={load} />}
    </Gutter>
  )
}

function Enquiry({ enquiry, onChange }: { enquiry: OpenEnquiry; onChange: () => Promise<void> }) {
  const { name, receivedAt, timeZone, message, lang, state, isSuspicious, clinic } = enquiry
  return (
    <>
      <header className="polyclinic-enquiry__header">
        <h1>{name}</h1>
        <ul className="polyclinic-marks">
          <li data-tone="state">{enquiryStateNames[state]}</li>
          {isSuspicious && state !== 'spam' && <li data-tone="warning">May be spam</li>}
        </ul>
        <p>
          {`${clinic.name} · `}
          <time dateTime={receivedAt}>{describeTime(receivedAt, timeZone)}</time>
        </p>
      </header>
      <div className="polyclinic-enquiry__columns">
        <div>
          <Contact enquiry={enquiry} />
          <section aria-labelledby="enquiry-message">
            <h2 id="enquiry-message">What {name} wrote</h2>
            <blockquote className="polyclinic-enquiry__message" lang={lang}>
              {message || <em lang="en">No message, only how to reach them.</em>}
            </blockquote>
          </section>
          <Thread enquiry={enquiry} />
          <Write enquiry={enquiry} onWritten={onChange} />
        </div>
        <aside aria-label="About this enquiry">
          <Handling enquiry={enquiry} onChange={onChange} />
          <Facts enquiry={enquiry} />
        </aside>
      </div>
    </>
  )
}

const interval = 1_500
const maxReloads = 6

/** A reply is sent within seconds: shows what became of it without a reload of the page. */
function useReloadWhileSending(enquiry: OpenEnquiry | undefined, load: () => Promise<void>): void {
  const [reloads, setReloads] = useState(0)
  const isSending = enquiry?.thread.some(({ mail }) => mail?.state === 'waiting') ?? false
  useEffect(() => {
    if (!isSending || reloads >= maxReloads) return
    const timer = setTimeout(() => {
      setReloads(reloads + 1)
      load()
    }, interval)
    return () => clearTimeout(timer)
  }, [isSending, reloads, load])
}
