'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { getLocaleConventions } from '#domain/locales/index.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import type { Preview, ReplaceRequest } from '#domain/replacing/replacement.ts'
import { ask } from '../forms/ask.ts'
import { Input } from '../forms/input.tsx'
import { Select } from '../forms/select.tsx'
import { Places } from './places.tsx'
import { Tick } from './tick.tsx'

type Props = { clinic: string | null; place: string; languages: readonly ContentLocale[] }

/** What was found, for the request as it was sent: the form may have changed since. */
type Found = { request: ReplaceRequest; preview: Preview }

/** Asks for a phrase and shows each of its places. */
export function Search({ clinic, place, languages }: Props) {
  const { config } = useConfig()
  const [request, setRequest] = useState<ReplaceRequest>({
    clinic,
    text: '',
    replacement: '',
    matchCase: false,
    wholeWords: true,
    locale: null,
  })
  const [found, setFound] = useState<Found | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const set = (changed: Partial<ReplaceRequest>) => setRequest((before) => ({ ...before, ...changed }))
  const find = async (event: FormEvent) => {
    event.preventDefault()
    if (!request.text) return setProblem('Enter the phrase to look for.')
    setBusy(true)
    setProblem(null)
    setFound(null)
    const answer = await ask<Preview>(`${config.routes.api}/replace/preview`, request)
    setBusy(false)
    if ('problem' in answer) setProblem(answer.problem)
    else setFound({ request, preview: answer.value })
  }
  return (
    <>
      <form className="polyclinic-replacing__search" onSubmit={find}>
        <p>
          {`Searches ${place}: titles, introductions, sections, summaries, texts for search engines${clinic ? ', of pictures and of the clinic’s own record' : ' and of pictures'}, drafts included. Nothing is changed before you have seen each place.`}
        </p>
        <div className="polyclinic-replacing__phrases">
          <Input label="Find" type="text" value={request.text} onChange={(text) => set({ text })} />
          <Input
            label="Replace with"
            type="text"
            value={request.replacement}
            onChange={(replacement) => set({ replacement })}
            description="Leave empty to remove the phrase."
          />
        </div>
        <div className="polyclinic-replacing__options">
          <Tick isTicked={request.matchCase} onChange={(matchCase) => set({ matchCase })}>
            Match capital and small letters
          </Tick>
          <Tick isTicked={request.wholeWords} onChange={(wholeWords) => set({ wholeWords })}>
            Whole words only
          </Tick>
          {languages.length > 1 && (
            <Select
              label="Language"
              value={request.locale ?? ''}
              options={[
                { value: '', label: 'All languages' },
                ...languages.map((value) => ({ value, label: getLocaleConventions(value).name })),
              ]}
              onChange={(locale) => set({ locale: (locale as ContentLocale) || null })}
            />
          )}
        </div>
        <Button type="submit" margin={false} disabled={isBusy}>
          {isBusy ? 'Searching…' : 'Find'}
        </Button>
      </form>
      {problem && (
        <p className="polyclinic-note polyclinic-note--warning" role="alert">
          {problem}
        </p>
      )}
      {found && <Places {...found} />}
    </>
  )
}
