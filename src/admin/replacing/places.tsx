'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { FoundDocument, Preview, ReplaceRequest } from '#domain/replacing/replacement.ts'
import { ask } from '../forms/ask.ts'
import { count, keyOf } from './describe.ts'
import { DocumentPlaces } from './document-places.tsx'
import { Tick } from './tick.tsx'

type Props = { request: ReplaceRequest; preview: Preview }

/** Every place that was found, each with a tick, and the button that replaces those that are ticked. */
export function Places({ request, preview: { documents, isCut } }: Props) {
  const { config } = useConfig()
  const router = useRouter()
  const heading = useRef<HTMLHeadingElement>(null)
  const [ticked, setTicked] = useState(() => new Set(documents.flatMap(tickedAtFirst)))
  const [publishes, setPublishes] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  // It is what one came for; a screen reader begins to read there.
  useEffect(() => heading.current?.focus(), [])
  const places = documents.reduce((sum, { hits }) => sum + hits.length, 0)
  const tick = (keys: readonly string[], isTicked: boolean) =>
    setTicked((before) => (isTicked ? before.union(new Set(keys)) : before.difference(new Set(keys))))
  const replace = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const chosen = documents.flatMap(({ collection, id, updatedAt, hits }) => {
      const ids = hits.map((hit) => hit.id).filter((hit) => ticked.has(keyOf({ id }, hit)))
      return ids.length > 0 ? [{ collection, id, updatedAt, hits: ids }] : []
    })
    const answer = await ask<{ id: string }>(`${config.routes.api}/replace`, {
      ...request,
      publishes,
      documents: chosen,
    })
    if ('value' in answer) return router.push(`${config.routes.admin}/replace?replacement=${answer.value.id}`)
    setBusy(false)
    setProblem(answer.problem)
  }
  return (
    <form className="polyclinic-replacing__found" onSubmit={replace}>
      <h2 ref={heading} tabIndex={-1}>
        {places === 0
          ? `“${request.text}” was not found`
          : `“${request.text}” in ${count(places, 'place')} of ${count(documents.length, 'document')}`}
      </h2>
      {places === 0 && (
        <p>
          Links, tokens such as {'{{clinic.name}}'}, names of people and addresses of pages are not searched.
        </p>
      )}
      {isCut && (
        <p className="polyclinic-note">There are more. Replace these, then search again for the others.</p>
      )}
      {request.clinic === null && places > 0 && (
        <p className="polyclinic-note">
          Clinics that have changed one of these texts for themselves are told of the change once it is
          published.
        </p>
      )}
      {documents.map((document) => (
        <DocumentPlaces
          key={document.id}
          document={document}
          replacement={request.replacement}
          publishes={publishes}
          ticked={ticked}
          onTick={tick}
        />
      ))}
      {places > 0 && (
        <div className="polyclinic-replacing__go">
          {documents.some(({ hasDrafts, isDraft, mayPublish }) => hasDrafts && !isDraft && mayPublish) && (
            <Tick isTicked={publishes} onChange={setPublishes}>
              Publish the change where the page is published and has no draft. Otherwise each change is saved
              as a draft.
            </Tick>
          )}
          {problem && (
            <p className="polyclinic-note polyclinic-note--warning" role="alert">
              {problem}
            </p>
          )}
          <Button type="submit" margin={false} disabled={isBusy || ticked.size === 0}>
            {isBusy ? 'Starting…' : `Replace in ${count(ticked.size, 'place')}`}
          </Button>
        </div>
      )}
    </form>
  )
}

/** A patient’s own words, and what goes live at once, are not changed unless somebody means to. */
function tickedAtFirst(document: FoundDocument): string[] {
  if (document.collection === 'testimonials' || !document.hasDrafts) return []
  return document.hits.filter(({ isSplit }) => !isSplit).map((hit) => keyOf(document, hit.id))
}
