'use client'

import { useState } from 'react'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { MenuPage, MenuPages } from '#domain/page-list/menu-page.ts'
import type { ClinicRecord, Save } from '../clinics/use-clinic-record.ts'
import { AddLink } from './add-link.tsx'
import { AddPage } from './add-page.tsx'
import { byPath, pageName, unreachedPages, usualMenu } from './describe.ts'
import type { DraftEntry } from './edit-menu.ts'
import { MenuList } from './menu-list.tsx'
import { type MenuName, useMenus } from './use-menus.ts'

type Props = { clinic: Clinic; record: ClinicRecord; found: MenuPages; save: Save }

const titles: Record<MenuName, string> = { navigation: 'Menu', footerNavigation: 'Footer' }

/** The two menus of a site, one at a time, and the pages to which nothing leads. */
export function MenusOfClinic({ clinic, record, found, save }: Props) {
  const { menus, isChanged, change, discard, store } = useMenus({ clinic, record, save })
  const [name, setName] = useState<MenuName>('navigation')
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState('')
  const [isSaved, setSaved] = useState(false)
  const pages = byPath(found.pages)
  const own = menus[name]
  const usual = name === 'navigation' ? usualMenu(pages) : []
  const menu = own.length > 0 ? own : usual
  const address = found.clinic.address

  const edit = (next: DraftEntry[], message: string) => {
    setProblem(null)
    setDone(message)
    change(name, next)
  }
  const add = (entry: Pick<DraftEntry, 'path' | 'label'>, called: string) =>
    edit(
      [...menu, { key: crypto.randomUUID(), below: false, ...entry }],
      `“${called}” is now the last entry. Save to put it on the site.`,
    )
  const addPage = (page: MenuPage) => add({ path: page.path, label: {} }, pageName(page, clinic))
  const send = async () => {
    setSaving(true)
    setDone('')
    const refusal = await store()
    setProblem(refusal)
    setSaving(false)
    if (refusal) return
    setSaved(true)
    setDone(
      address ? 'Saved. Visitors see the menu now.' : 'Saved. Visitors see the menu once the site is live.',
    )
  }
  return (
    <>
      <header className="polyclinic-pages__header">
        <div>
          <h1>Menu</h1>
          <p>{clinic.name}</p>
        </div>
        {address && <SiteLink address={address} />}
      </header>
      <Unreached
        pages={unreachedPages(pages, [...menu, ...Object.values(menus).flat()], clinic)}
        clinic={clinic}
        onAdd={addPage}
        to={name === 'navigation' ? 'the menu' : 'the footer'}
      />
      <fieldset className="polyclinic-tabs">
        <legend>Which menu to change</legend>
        {(Object.keys(titles) as MenuName[]).map((each) => (
          <label key={each}>
            <input type="radio" name="menu" checked={name === each} onChange={() => setName(each)} />
            <span>{titles[each]}</span>
          </label>
        ))}
      </fieldset>
      <p className="polyclinic-menu__about">{about(name, own.length > 0)}</p>
      <MenuList key={name} {...{ clinic, pages, menu }} canNest={name === 'navigation'} onChange={edit} />
      <div className="polyclinic-menu__save">
        <div role="alert">
          {problem && <p className="polyclinic-note polyclinic-note--warning">{problem}</p>}
        </div>
        <button
          type="button"
          className="polyclinic-button polyclinic-button--main"
          aria-disabled={!isChanged || isSaving}
          onClick={() => isChanged && !isSaving && send()}
        >
          {isSaving ? 'Saving…' : 'Save the menu'}
        </button>
        {isChanged && (
          <button
            type="button"
            className="polyclinic-button"
            onClick={() => {
              discard()
              setProblem(null)
              setDone('The menu is as it is on the site.')
            }}
          >
            Discard the changes
          </button>
        )}
        <p role="status">{done || (isChanged && 'Some changes are not saved yet.')}</p>
        {isSaved && !isChanged && address && <SiteLink address={address} />}
      </div>
      <AddPage {...{ clinic, pages, menu }} onAdd={addPage} />
      <AddLink clinic={clinic} onAdd={add} />
    </>
  )
}

const SiteLink = ({ address }: { address: string }) => (
  <a href={address} target="_blank" rel="noreferrer">
    View site
  </a>
)

function about(name: MenuName, isOwn: boolean): string {
  if (name === 'footerNavigation')
    return isOwn
      ? 'At the foot of every page. Without entries, the foot has those of the menu.'
      : 'No entries: the foot of every page has those of the menu. Add some to choose others.'
  return isOwn
    ? 'At the top of every page. Without entries, the site shows the usual menu.'
    : 'The usual menu, in the words of the site. With your first change it becomes your own.'
}

type UnreachedProps = {
  pages: readonly MenuPage[]
  clinic: Clinic
  onAdd: (page: MenuPage) => void
  to: string
}

function Unreached({ pages, clinic, onAdd, to }: UnreachedProps) {
  if (pages.length === 0) return null
  return (
    <section className="polyclinic-note polyclinic-note--warning" aria-labelledby="unreached">
      <h2 id="unreached" className="polyclinic-menu__warning">
        {pages.length === 1 ? 'A page that nothing leads to' : `${pages.length} pages that nothing leads to`}
      </h2>
      <p>
        {pages.length === 1 ? 'It is' : 'They are'} on the site, but no menu and no other page leads there.
      </p>
      <ul className="polyclinic-menu__unreached">
        {pages.map((page) => (
          <li key={page.path}>
            <span>
              <strong>{pageName(page, clinic)}</strong> <small>{page.path}</small>
            </span>
            <button
              type="button"
              className="polyclinic-link-button"
              aria-label={`Add to ${to}: ${pageName(page, clinic)}`}
              onClick={() => onAdd(page)}
            >
              {`Add to ${to}`}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
