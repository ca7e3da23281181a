'use client'

import { useState } from 'react'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { MenuPage } from '#domain/page-list/menu-page.ts'
import { Input } from '../forms/input.tsx'
import { type Pages, pageName, pageOf, searchPages } from './describe.ts'
import type { DraftEntry } from './edit-menu.ts'

type Props = {
  clinic: Clinic
  pages: Pages
  menu: readonly DraftEntry[]
  onAdd: (page: MenuPage) => void
}

const shown = 8

/** The pages of the site that the menu does not have, found by their titles. */
export function AddPage({ clinic, pages, menu, onAdd }: Props) {
  const [text, setText] = useState('')
  const named = new Set(menu.map((entry) => pageOf(entry, pages, clinic)?.path))
  const found = searchPages(pages, text, clinic).filter(
    ({ path, visibility }) => !named.has(path) && (visibility === 'shown' || visibility === 'not-published'),
  )
  return (
    <section aria-labelledby="add-page">
      <h2 id="add-page">Add a page</h2>
      <search>
        <Input label="Search" type="search" value={text} placeholder="Title or address" onChange={setText} />
      </search>
      <ul className="polyclinic-menu__found">
        {found.slice(0, shown).map((page) => {
          const name = pageName(page, clinic)
          return (
            <li key={page.path}>
              <span>
                {name}{' '}
                <small>
                  {[page.type, page.path, page.visibility === 'not-published' && 'not published yet']
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
              <button
                type="button"
                className="polyclinic-button"
                aria-label={`Add “${name}”`}
                onClick={() => onAdd(page)}
              >
                Add
              </button>
            </li>
          )
        })}
      </ul>
      <p className="polyclinic-pages__count" role="status">
        {found.length === 0 && 'No other page of the site matches.'}
        {found.length > shown && `${found.length - shown} more. Search for a title to see them.`}
      </p>
    </section>
  )
}
