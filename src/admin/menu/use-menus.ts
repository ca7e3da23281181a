'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import type { Change, ClinicRecord, MenuRow, Save } from '../clinics/use-clinic-record.ts'
import { writtenIn } from '../clinics/written-in.ts'
import { forgetUnsaved, keepUnsaved, readUnsaved } from '../saves/unsaved-storage.ts'
import type { DraftEntry } from './edit-menu.ts'

export const menuNames = ['navigation', 'footerNavigation'] as const
export type MenuName = (typeof menuNames)[number]
export type Menus = Record<MenuName, DraftEntry[]>

type Options = { clinic: Clinic; record: ClinicRecord; save: Save }

/** The menus as they are stored, or as they have been changed since: until they are saved, the tab keeps them. */
export function useMenus({ clinic, record, save }: Options) {
  const { user } = useAuth()
  const key = { user: String(user?.id), collection: 'menus', document: record.id, locale: 'all' }
  const [changed, setChanged] = useState<{ menus: Menus; loadedAt: string } | null>(() => {
    const kept = readUnsaved(key)
    return kept && { menus: kept.data as Menus, loadedAt: kept.savedAt ?? record.updatedAt }
  })
  const [saved, setSaved] = useState<Menus | null>(null)
  // What was saved stays in sight until the record has been loaded again, and what was changed meanwhile after that.
  useEffect(() => {
    if (!saved || !changed || record.updatedAt === changed.loadedAt) return
    setChanged(changed.menus === saved ? null : { ...changed, loadedAt: record.updatedAt })
    setSaved(null)
  }, [saved, changed, record.updatedAt])

  const change = (name: MenuName, menu: DraftEntry[]) => {
    const loadedAt = changed?.loadedAt ?? record.updatedAt
    const menus = { ...(changed?.menus ?? stored(record)), [name]: menu }
    setChanged({ menus, loadedAt })
    keepUnsaved(key, { data: menus, typedAt: Date.now(), savedAt: loadedAt })
  }
  const discard = () => {
    setChanged(null)
    forgetUnsaved(key)
  }
  /** Returns why it was refused, or null. */
  const store = async (): Promise<string | null> => {
    if (!changed) return null
    const { menus, loadedAt } = changed
    const { first, others } = writtenIn(clinic)
    const translated = others.filter((locale) =>
      menuNames.some((name) => differsIn(locale, menus[name], stored(record)[name])),
    )
    const refusal = await save(
      first,
      { ...rowsIn(first, menus), loadedAt },
      translated.map((locale) => ({ locale, change: (saved) => rowsIn(locale, menus, saved) })),
    )
    if (refusal) return refusal
    forgetUnsaved(key)
    setSaved(menus)
    return null
  }
  return {
    menus: changed?.menus ?? stored(record),
    isChanged: changed !== null && changed.menus !== saved,
    change,
    discard,
    store,
  }
}

const stored = (record: ClinicRecord): Menus => ({
  navigation: toDraft(record.navigation),
  footerNavigation: toDraft(record.footerNavigation),
})

const toDraft = (rows: readonly MenuRow[] | null | undefined): DraftEntry[] =>
  (rows ?? []).map(({ id, path, label, below }) => ({
    key: id,
    id,
    path,
    label: label ?? {},
    below: below === true,
  }))

/** @param saved the record in which the rows have ids already, those of new entries too */
function rowsIn(locale: ContentLocale, menus: Menus, saved?: ClinicRecord): Change {
  const rows = (name: MenuName) =>
    menus[name].map(({ id, path, label, below }, index) => ({
      id: saved?.[name]?.[index]?.id ?? id,
      path,
      label: label[locale]?.trim() || null,
      ...(name === 'navigation' && { below }),
    }))
  return { navigation: rows('navigation'), footerNavigation: rows('footerNavigation') }
}

function differsIn(
  locale: ContentLocale,
  menu: readonly DraftEntry[],
  before: readonly DraftEntry[],
): boolean {
  const old = new Map(before.map((entry) => [entry.id, entry.label[locale] ?? '']))
  return menu.some(({ id, label }) => (label[locale] ?? '') !== (old.get(id) ?? ''))
}
