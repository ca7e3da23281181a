'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import type { Config } from '#payload-types'
import { Select } from '../forms/select.tsx'
import { useLatest } from '../forms/use-latest.ts'
import { useChangeSelected } from './use-change-selected.ts'

type Choice = { id: string; title?: string | null; name?: string | null }

type Props = {
  collection: keyof Config['collections']
  label: string
  placeholder: string
  /** Of the API: the documents of which one is chosen. */
  choices: string
  /** Before them. */
  first?: Choice
  toBody: (chosen: string) => object
  /** What is true of the documents then: "are in the region now". */
  done: string
}

/** Gives the selected documents what is chosen, as drafts, and says what became of each that was refused. */
export function ChangeMany({ collection, label, placeholder, choices, first, toBody, done }: Props) {
  const { config } = useConfig()
  const { permissions } = useAuth()
  const { changeSelected, isBusy } = useChangeSelected(collection)
  const { api } = config.routes
  const mayUpdate = Boolean(permissions?.collections?.[collection]?.update)
  const [found] = useLatest<{ docs: Choice[] }>(mayUpdate ? `${api}/${choices}` : null)
  if (!found) return null
  const change = (chosen: string) =>
    changeSelected({
      body: toBody(chosen),
      done: `${done}. Publish what became a draft to show it on the sites.`,
    })
  return (
    <Select
      label={label}
      placeholder={placeholder}
      value=""
      readOnly={isBusy}
      options={[...(first ? [first] : []), ...found.docs].map(({ id, title, name }) => ({
        value: id,
        label: title || name || 'Untitled',
      }))}
      onChange={change}
    />
  )
}
