'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { SectionTarget } from '#domain/adaptation/operation-targets.ts'
import { findTarget } from '../adaptations/find-target.ts'
import { ComparedText } from '../drift/compared-text.tsx'
import { findAndFocus, focusAndKeep } from '../saves/show-field.ts'
import type { OperationRow } from './edit-operations.ts'
import { formHeadingId, splitAddress, useEditor } from './editor-context.ts'
import { DocumentFields, SectionFields } from './fields.tsx'
import { PartActions } from './part-actions.tsx'
import { SourceOfSection } from './source-text.tsx'
import { StateMark } from './state-mark.tsx'
import { TextField } from './text-field.tsx'
import { useCanEdit } from './use-can-edit.ts'
import { useOperations } from './use-operations.ts'
import { findItemIn } from './use-own-document.ts'

/** The form of what is selected in the page or in the outline. */
export function PartForm({ targets }: { targets: readonly SectionTarget[] | null }) {
  const { selection, outline, reports, select } = useEditor()
  const { at } = selection
  const { section: sectionKey, part, field } = splitAddress(at)
  const { rows } = useOperations()
  const form = useRef<HTMLDivElement>(null)
  useFocusOnSelection(form, targets !== null)
  const section = outline.find((each) => each.at === sectionKey)
  const item = part === sectionKey ? undefined : section?.items.find((each) => each.at === part)
  if (at === null)
    return <p className="page-editor__hint">Click a text in the page, or choose a section in the outline.</p>
  if (!part && field !== undefined)
    return (
      <div ref={form}>
        <h3>Page header</h3>
        <HeaderFields />
      </div>
    )
  if (outline.length === 0) return <p className="page-editor__loading">Loading the form…</p>
  if (!section) return targets ? <RemovedPart at={at} /> : removed
  const shown = item ?? section
  return (
    <div ref={form}>
      {item && (
        <button type="button" className="page-editor__up" onClick={() => select(section.at)}>
          {section.heading}
        </button>
      )}
      <h3 id={formHeadingId} tabIndex={-1}>
        {shown.heading}{' '}
        {!item && section.from && <span className="page-editor__from">{`from “${section.from}”`}</span>}{' '}
        <StateMark part={shown} />
      </h3>
      {section.locked && targets && (
        <p className="polyclinic-note">
          The network has locked this section: its words are about safety or law, and are the same on every
          site.
        </p>
      )}
      {reports
        .filter(({ operation }) => shown.operations.includes(operation) && !isCompared(rows[operation]))
        .map(({ operation, message }) => (
          <p key={operation} className="polyclinic-note polyclinic-note--warning">
            {message}
          </p>
        ))}
      <PartActions at={part} />
      {targets ? (
        <AdaptedPart key={shown.rowId ?? part} part={part} targets={targets} isLocked={section.locked} />
      ) : (
        <>
          <SourceOfSection at={at} />
          <OwnSection at={section.at} />
        </>
      )}
      {!item && section.state !== 'hidden' && <Items at={section.at} />}
    </div>
  )
}

/** What is to be said of such a change stands where it is compared with the shared text. */
const isCompared = (row: OperationRow | undefined): boolean =>
  row?.op === 'reword' || row?.op === 'retitle' || row?.op === 'replace'

const removed = <p className="page-editor__hint">The page no longer has this section.</p>

/** What to do with a change whose place the network has removed. */
function RemovedPart({ at }: { at: string }) {
  const { rows } = useOperations()
  const canEdit = useCanEdit()
  const index = rows.findIndex((row) => row.at === splitAddress(at).part || row.at === at)
  if (index < 0) return removed
  return <ComparedText path={`operations.${index}.at`} readOnly={!canEdit} />
}

const headerFields: Record<string, readonly string[]> = {
  adaptations: ['title', 'heading', 'answer', 'hero', 'introduction', 'author'],
  pages: ['title', 'heading', 'navLabel', 'answer', 'hero'],
  posts: ['title', 'excerpt', 'hero'],
}
const libraryHeader = ['title', 'heading', 'navLabel', 'answer', 'hero'] as const

function HeaderFields() {
  const { collectionSlug = '' } = useDocumentInfo()
  return <DocumentFields names={headerFields[collectionSlug] ?? libraryHeader} />
}

/** Of a shared page: its texts, each started from the shared one; or the clinic's own section. */
function AdaptedPart({
  part,
  targets,
  isLocked,
}: {
  part: string
  targets: readonly SectionTarget[]
  isLocked: boolean
}) {
  const { outline } = useEditor()
  const canEdit = useCanEdit()
  const { rows } = useOperations()
  const { section: sectionKey } = splitAddress(part)
  const shown = outline.flatMap((section) => [section, ...section.items]).find(({ at }) => at === part)
  if (isLocked || shown?.state === 'hidden') return null
  const added = shown?.state === 'own' ? shown.operations[0] : undefined
  const replaced = rows.findIndex(({ op, at }) => op === 'replace' && (at === part || at === sectionKey))
  const own = added ?? (replaced < 0 ? undefined : replaced)
  const { item, target } = findTarget(targets, part)
  if (own !== undefined && rows[own]?.content?.length) {
    const list = part === sectionKey ? undefined : (item?.list ?? listIn(rows[own]?.content?.[0]))
    return (
      <>
        <SectionFields
          path={`operations.${own}.content.0`}
          only={list ? (field) => 'name' in field && field.name === list : undefined}
        />
        {own === replaced && <ComparedText path={`operations.${own}.at`} readOnly={!canEdit} />}
      </>
    )
  }
  if (!target) return null
  if (target.texts.length === 0 && part !== sectionKey)
    return <p className="page-editor__hint">This entry has no text of its own. It can be hidden or moved.</p>
  return target.texts.map((text) => <TextField key={text.at} target={text} />)
}

/** The list that holds an entry of the clinic's own: the only one of its section that has any. */
const listIn = (content: Record<string, unknown> | undefined): string | undefined =>
  Object.entries(content ?? {}).find(([, value]) => Array.isArray(value) && value.length > 0)?.[0]

function OwnSection({ at }: { at: string }) {
  const { outline } = useEditor()
  const index = outline.findIndex((each) => each.at === at)
  return <SectionFields key={outline[index]?.rowId ?? at} path={`sections.${index}`} />
}

function Items({ at }: { at: string }) {
  const { outline, select } = useEditor()
  const { collectionSlug } = useDocumentInfo()
  const items = outline.find((each) => each.at === at)?.items ?? []
  // The form of an own section has its entries.
  if (items.length === 0 || collectionSlug !== 'adaptations') return null
  return (
    <section className="page-editor__items">
      <h4>Entries</h4>
      <ul>
        {items.map((item) => (
          <li key={item.at}>
            <button type="button" onClick={() => select(item.at)}>
              {item.heading} <StateMark part={item} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/**
 * Focuses the text that was clicked, which may be in the form only once the shared texts have been fetched. A selection in the
 * outline keeps the focus there.
 */
function useFocusOnSelection(form: React.RefObject<HTMLDivElement | null>, isFetched: boolean) {
  const { selection, outline } = useEditor()
  const { getDataByPath } = useForm()
  const { at, count } = selection
  // A section that has just been added is in the outline a moment later.
  const isShown = outline.some((each) => each.at === splitAddress(at).section)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a selection focuses once, also where its section gets a key meanwhile
  useEffect(() => {
    const { field, part, section } = splitAddress(at)
    if (at === null || field === undefined) return
    const findText = () =>
      [...(form.current?.querySelectorAll<HTMLElement>('[data-editor-text]') ?? [])].find(
        ({ dataset }) => dataset.editorText === at || at.startsWith(`${dataset.editorText}.`),
      ) ?? null
    const text = findText()
    if (text) {
      text.scrollIntoView({ block: 'nearest' })
      return focusAndKeep(findText)
    }
    if (!part) {
      findAndFocus(field)
      return
    }
    const index = outline.findIndex((each) => each.at === section)
    const row = getDataByPath<Record<string, unknown>>(`sections.${index}`)
    if (row) findAndFocus(`sections.${index}.${fieldPath(row, part, field)}`)
  }, [count, isFetched, isShown])
}

/** The path of a field in a section's row: an item is found in the section's lists by its key. */
function fieldPath(row: Record<string, unknown>, part: string, field: string): string {
  const key = part.split('/')[1]
  const item = key === undefined ? undefined : findItemIn(row, key)
  return item ? `${item.list}.${item.index}.${field}` : field
}
