'use client'

import type { Clinic } from '#domain/clinic/clinic.ts'
import { getLocaleConventions } from '#domain/locales/index.ts'
import type { MenuPage } from '#domain/page-list/menu-page.ts'
import { writtenIn } from '../clinics/written-in.ts'
import { Input } from '../forms/input.tsx'
import { isElsewhere } from './describe.ts'
import type { DraftEntry } from './edit-menu.ts'

type Props = {
  clinic: Clinic
  entry: DraftEntry
  page: MenuPage | undefined
  onChange: (entry: DraftEntry) => void
}

/** The own words of an entry in each language of the site, and the address of a link to another site. */
export function EntryForm({ clinic, entry, page, onChange }: Props) {
  const { first, others } = writtenIn(clinic)
  return (
    <div className="polyclinic-menu__form">
      {[first, ...others].map((locale) => (
        <Input
          key={locale}
          label={others.length > 0 ? `Words (${getLocaleConventions(locale).label})` : 'Words'}
          type="text"
          lang={locale}
          value={entry.label[locale] ?? ''}
          placeholder={page?.name[locale] ?? undefined}
          onChange={(text) => onChange({ ...entry, label: { ...entry.label, [locale]: text } })}
        />
      ))}
      {isElsewhere(entry) ? (
        <Input
          label="Address"
          type="text"
          value={entry.path}
          description="It begins with https://."
          onChange={(path) => onChange({ ...entry, path: path.trim() })}
        />
      ) : (
        <p className="field-description">
          Empty words follow the title of the page, also when it is changed.
        </p>
      )}
    </div>
  )
}
