'use client'

import { useId, useState } from 'react'
import { type PageKind, type PageList, type PageRow, pageKinds } from '#domain/page-list/page-row.ts'
import { Select } from '../forms/select.tsx'
import {
  type Filter,
  filterPages,
  kindNames,
  needsAttention,
  type StateFilter,
  stateNames,
} from './describe-page.ts'
import { PageTable } from './page-table.tsx'
import { usePageToOpen } from './use-page-to-open.ts'

type Props = {
  list: PageList
  toOpen?: string
  state?: string
  onTrash: (page: PageRow) => void
  onLeave?: () => void
}

/** Every page of one clinic's site, those that need attention first. */
export function PagesOfClinic({ list, toOpen, state, onTrash, onLeave }: Props) {
  const { clinic, pages } = list
  usePageToOpen(list, toOpen)
  const searchId = useId()
  const [filter, setFilter] = useState<Filter>({ text: '', kind: '', state: toState(state) })
  const found = filterPages(pages, filter)
  const sorted = [...found.filter(needsAttention), ...found.filter((page) => !needsAttention(page))]
  const kinds = pageKinds.filter((kind) => pages.some((page) => page.kind === kind))
  // A site with one language has no translations.
  const isMissingLanguages = pages.some(({ missingLanguages }) => missingLanguages.length > 0)
  const states = (Object.keys(stateNames) as StateFilter[]).filter(
    (state) => state !== 'untranslated' || isMissingLanguages,
  )
  const waiting = pages.filter(needsAttention).length
  return (
    <>
      <header className="polyclinic-pages__header">
        <h1>{`Pages of ${clinic.name}`}</h1>
        <p>
          {onLeave && (
            <button type="button" className="polyclinic-link-button" onClick={onLeave}>
              All clinics
            </button>
          )}
          {clinic.address && (
            <a href={clinic.address} target="_blank" rel="noreferrer">
              View site
            </a>
          )}
        </p>
      </header>
      {waiting > 0 && (
        <p className="polyclinic-note polyclinic-note--warning">
          {`The network has changed texts that ${waiting === 1 ? '1 page' : `${waiting} pages`} of this site had changed. Open ${waiting === 1 ? 'it' : 'them'} to compare.`}
        </p>
      )}
      <search className="polyclinic-pages__filter">
        <div className="field-type polyclinic-choice">
          <label className="field-label" htmlFor={searchId}>
            Search
          </label>
          <input
            id={searchId}
            type="search"
            value={filter.text}
            placeholder="Title or address"
            onChange={(event) => setFilter({ ...filter, text: event.target.value })}
          />
        </div>
        <Select
          label="Kind"
          options={[{ value: '', label: 'All kinds' }, ...kinds.map(toOption(kindNames))]}
          value={filter.kind}
          onChange={(kind) => setFilter({ ...filter, kind: kind as PageKind | '' })}
        />
        <Select
          label="State"
          options={[{ value: '', label: 'All states' }, ...states.map(toOption(stateNames))]}
          value={filter.state}
          onChange={(state) => setFilter({ ...filter, state: state as StateFilter | '' })}
        />
      </search>
      <p className="polyclinic-pages__count" role="status">
        {found.length === pages.length ? `${pages.length} pages` : `${found.length} of ${pages.length} pages`}
      </p>
      {found.length === 0 ? (
        <p className="polyclinic-pages__state">No page matches. Change the search or the filter.</p>
      ) : (
        <PageTable clinic={clinic.id} pages={sorted} onTrash={onTrash} />
      )}
    </>
  )
}

const toState = (asked: string | undefined): StateFilter | '' =>
  (Object.keys(stateNames) as StateFilter[]).find((each) => each === asked) ?? ''

const toOption =
  <Value extends string>(names: Record<Value, string>) =>
  (value: Value) => ({ value, label: names[value] })
