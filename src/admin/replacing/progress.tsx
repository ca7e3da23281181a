'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ReplacementDetails } from '#domain/replacing/replacement.ts'
import { ask } from '../forms/ask.ts'
import { count, describeReplacement, describeResult, describeStart } from './describe.ts'
import { useReplacement } from './use-replacement.ts'

/** A replacement while it is under way, and what became of each document. It goes on if the page is left. */
export function Progress({ id }: { id: string }) {
  const { config } = useConfig()
  const [details, reload] = useReplacement(id)
  const heading = useRef<HTMLHeadingElement>(null)
  const isLoaded = Boolean(details)
  useEffect(() => {
    if (isLoaded) heading.current?.focus()
  }, [isLoaded])
  const back = (
    <p>
      <Link href={`${config.routes.admin}/replace`} prefetch={false}>
        Search for another phrase
      </Link>
    </p>
  )
  if (details === undefined) return <p role="status">Loading…</p>
  if (details === null)
    return (
      <>
        <p className="polyclinic-note polyclinic-note--warning" role="alert">
          This replacement is not known any more, or it belongs to another clinic.
        </p>
        {back}
      </>
    )
  const { documents, left, results } = details
  return (
    <section className="polyclinic-replacing__progress">
      <h2 ref={heading} tabIndex={-1}>
        {describeReplacement(details)}
      </h2>
      <p className="polyclinic-replacing__facts">{describeStart({ ...details, left: 0 })}</p>
      {left > 0 && <progress max={documents} value={documents - left} aria-label="Progress" />}
      <p role="status">
        {left > 0
          ? `${documents - left} of ${count(documents, 'document')}. You can leave this page: the work goes on.`
          : summarize(details)}
      </p>
      {left === 0 && <Undo details={details} onAsked={reload} />}
      <table className="polyclinic-replacing__results">
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.id} data-state={result.state}>
              <th scope="row">
                <Link
                  href={`${config.routes.admin}/collections/${result.collection}/${result.id}`}
                  prefetch={false}
                >
                  {result.title}
                </Link>
              </th>
              <td>{describeResult(result)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {back}
    </section>
  )
}

function summarize({ documents, results }: ReplacementDetails): string {
  const undone = results.filter(({ state }) => state === 'undone').length
  if (undone > 0) return `Finished: taken back in ${undone} of ${count(documents, 'document')}.`
  const done = results.filter(({ state }) => state === 'done').length
  return `Finished: replaced in ${done} of ${count(documents, 'document')}.`
}

function Undo({ details, onAsked }: { details: ReplacementDetails; onAsked: () => void }) {
  const { config } = useConfig()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isPossible = details.results.some(({ state }) => state === 'done' || state === 'not-undone')
  if (!isPossible) return null
  const undo = async () => {
    setBusy(true)
    const answer = await ask(`${config.routes.api}/replace/undo`, { id: details.id })
    setBusy(false)
    if ('problem' in answer) setProblem(answer.problem)
    else onAsked()
  }
  return (
    <>
      <Button margin={false} buttonStyle="secondary" disabled={isBusy} onClick={undo}>
        Take back
      </Button>
      {problem && (
        <p className="polyclinic-note polyclinic-note--warning" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
