'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useMemo, useState } from 'react'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { SpecialRow } from '#domain/hours/special-days.ts'
import { type ContentLocale, defaultContentLocale, type Localized } from '#domain/locales/localized.ts'
import { toClinic } from '#mappers/clinic.ts'
import { ask } from '../forms/ask.ts'
import { useLatest } from '../forms/use-latest.ts'
import { announceReceipt } from '../receipts/announce-receipt.ts'

export type ExceptionRow = SpecialRow & { note?: Localized | null }
export type AlertRow = {
  id: string
  text?: Localized | null
  level?: string | null
  location?: string | null
  from?: string | null
  until: string
}

export type MenuRow = { id: string; path: string; label?: Localized | null; below?: boolean | null }

/** The stored rows that the panel's own views change, with every language. */
export type ClinicRecord = {
  id: string
  updatedAt: string
  locations: { id: string; exceptions?: ExceptionRow[] | null }[]
  alerts?: AlertRow[] | null
  navigation?: MenuRow[] | null
  footerNavigation?: MenuRow[] | null
}

/**
 * New rows of one of the lists, or of both menus. A row with an id keeps what it does not name. A text that it names is of one
 * language. `loadedAt`: `updatedAt` of the record that was changed, if not of the present one.
 */
export type Change = { loadedAt?: string } & (
  | { locations: object[] }
  | { alerts: object[] }
  | { navigation: object[]; footerNavigation: object[] }
)

/** A text that is added to a row in another language, once the row is stored: `rows` finds its list in the saved record. */
export type Translation = { locale: ContentLocale; change: (saved: ClinicRecord) => Change }

/** Saves a change in the first language, then its texts in others. Returns why it was refused, or null. */
export type Save = (
  locale: ContentLocale,
  change: Change,
  translations: readonly Translation[],
) => Promise<string | null>

/** The record of a clinic as it is now; null if it can't be read, undefined while it is loaded. */
export function useClinicRecord(id: string) {
  const { config } = useConfig()
  const { api } = config.routes
  const address = `${api}/clinics/${id}`
  const [loaded, reload] = useLatest<ClinicRecord>(`${address}?depth=0&locale=all`)
  // What is shown stays while it is loaded again after a save.
  const [last, setLast] = useState<ClinicRecord>()
  if (loaded && loaded !== last) setLast(loaded)
  const record = loaded ?? (loaded === undefined ? last : undefined)
  const clinic = useMemo<Clinic | null | undefined>(
    () => (record ? toClinic(record) : loaded === null ? null : undefined),
    [record, loaded],
  )
  const save = useCallback<Save>(
    async (locale, change, translations) => {
      const write = (each: ContentLocale, body: object) =>
        // Without a fallback, so that a text that is missing in this language is not stored as a copy of another.
        ask<{ doc: ClinicRecord }>(`${address}?depth=0&locale=${each}&fallback-locale=none`, body, 'PATCH')
      let answer = await write(locale, { loadedAt: record?.updatedAt, ...change })
      for (const translation of translations) {
        if ('problem' in answer) break
        answer = await write(translation.locale, translation.change(answer.value.doc))
      }
      reload()
      if ('problem' in answer) return answer.problem
      void announceReceipt({ api, collection: 'clinics', ids: [id] })
      return null
    },
    [api, address, id, record?.updatedAt, reload],
  )
  return { clinic, record, save, reload }
}

/** A text in the language that the panel is written in, else in any. */
export const readText = (text: Localized | null | undefined): string =>
  text?.[defaultContentLocale] ?? Object.values(text ?? {}).find(Boolean) ?? ''
