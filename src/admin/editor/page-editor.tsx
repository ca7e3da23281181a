'use client'

import { useAllFormFields, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTargets } from '../adaptations/use-targets.ts'
import { Timeline } from '../history/timeline.tsx'
import { useHistory } from '../history/use-history.ts'
import { useShownPage } from '../history/use-shown-page.ts'
import { type UndoInText, undoInTextEvent } from '../rich-text/undo-in-text.ts'
import { showFieldEvent } from '../saves/show-field.ts'
import { addressOfField } from './address-of-field.ts'
import { EditorContext, type Selection, splitAddress } from './editor-context.ts'
import { Outline } from './outline.tsx'
import { fromPage, toPage } from './page-address.ts'
import { PageFrame } from './page-frame.tsx'
import { PartForm } from './part-form.tsx'
import { kindsFor } from './section-kinds.ts'
import { SectionPicker } from './section-picker.tsx'
import { Segments } from './segments.tsx'
import { forgetPage, updateSession } from './session.ts'
import { Toolbar } from './toolbar.tsx'
import type { OutlineSection, RenderedPage } from './types.ts'
import { useAdaptation } from './use-adaptation.ts'
import { useClinic } from './use-clinic.ts'
import { useDevice } from './use-device.ts'
import { useIsInEditor } from './use-is-in-editor.ts'
import { useOwnDocument } from './use-own-document.ts'
import { useRenderedPage } from './use-rendered-page.ts'
import { useUndo } from './use-undo.ts'
import './editor.css'
import '../admin.css'

/**
 * The page itself in a frame, drawn from the form's unsaved data, between an outline of its sections and the form of what is
 * selected. It edits the same form as the list of all fields.
 */
export function PageEditor() {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  return useIsInEditor() ? <Editor key={`${id} ${code}`} /> : null
}

type Pane = 'Outline' | 'Page' | 'Text'

function Editor() {
  const { id, collectionSlug: collection = '' } = useDocumentInfo()
  const { code: locale } = useLocale()
  const [fields] = useAllFormFields()
  const clinic = useClinic(useFormFields(([{ tenant, owner }]) => (tenant ?? owner)?.value))
  const data = useMemo(() => reduceFieldsToValues(fields, true), [fields])
  const request = clinic.id ? { collection, id: String(id), clinic: clinic.id, locale, data } : null
  const live = useRenderedPage(request)
  const { page } = live
  const undo = useUndo()
  const undoInText = useUndoInText(undo)
  const [device, setDevice] = useDevice()
  const [isDark, setIsDark] = useState(false)
  const [pane, setPane] = useState<Pane>('Page')
  const history = useHistory(() => setPane('Outline'))
  const earlier = useRenderedPage(request && history.data && { ...request, data: history.data })
  const shown = useShownPage({ live, earlier: history.chosen ? earlier : null, locale })
  const { selection: chosen, select } = useSelection(() => setPane('Text'))
  const [picking, setPicking] = useState<((kind: string) => void) | null>(null)
  const editing = useEditing({
    collection,
    rendered: page?.outline ?? [],
    select,
    pick: (onPick) => setPicking(() => onPick),
  })

  useOpening({ data, reports: page?.reports ?? [], isUntouched: chosen.count === 0, select })
  const at = useFollowed(chosen.at, editing.outline)
  const selection = { ...chosen, at }

  useEffect(() => {
    updateSession({ outline: page?.outline ?? [], path: page?.path ?? null })
  }, [page])
  useEffect(() => forgetPage, [])
  useShownFields(data, select)

  const onKey = (key: 'undo' | 'redo' | 'escape') => {
    if (key === 'escape') select(null)
    else undo[key]()
  }
  return (
    <EditorContext value={{ ...editing, selection, reports: page?.reports ?? [], select }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of undo and redo, wherever the focus is */}
      <div
        ref={undoInText}
        className="page-editor"
        data-pane={pane}
        data-view={history.isOpen ? 'history' : 'editing'}
        onKeyDown={(event) => {
          const key = keyOfUndo(event)
          if (!key) return
          event.preventDefault()
          undo[key]()
        }}
      >
        <Toolbar {...{ undo, device, setDevice, isDark, setIsDark, clinic, history }} />
        <Segments
          label="Part of the editor"
          className="page-editor__tabs"
          options={['Outline', 'Page', 'Text']}
          value={pane}
          onChange={setPane}
        />
        {shown.problem && (
          <p className="polyclinic-note polyclinic-note--warning" role="alert">
            {shown.problem}
          </p>
        )}
        <div className="page-editor__panes">
          <div className="page-editor__outline">
            {history.isOpen ? <Timeline history={history} /> : <Outline />}
          </div>
          {clinic.id && (
            <PageFrame
              key={clinic.id}
              document={{ collection, id: String(id), clinic: clinic.id }}
              page={shown.page}
              selected={toPage(selection.at, editing.outline)}
              device={device}
              isDark={isDark}
              onSelect={history.isOpen ? ignore : (at) => select(fromPage(at, editing.outline))}
              onKey={onKey}
            />
          )}
          <section className="page-editor__form" aria-label="What is selected">
            <PartForm targets={editing.targets} />
          </section>
        </div>
        {picking && (
          <SectionPicker
            kinds={kindsFor(collection)}
            onPick={(kind) => {
              picking(kind)
              setPicking(null)
            }}
            onClose={() => setPicking(null)}
          />
        )}
      </div>
    </EditorContext>
  )
}

const ignore = () => undefined

type EditingOptions = {
  collection: string
  rendered: readonly OutlineSection[]
  select: (at: string | null) => void
  pick: (onPick: (kind: string) => void) => void
}

function useEditing({ collection, rendered, select, pick }: EditingOptions) {
  const { targets } = useTargets()
  const own = useOwnDocument({ rendered, select, pick })
  const adaptation = useAdaptation({ rendered, targets: targets ?? [], select, pick })
  return collection === 'adaptations' ? { ...adaptation, targets: targets ?? [] } : { ...own, targets: null }
}

function useSelection(onSelect: () => void) {
  const [selection, setSelection] = useState<Selection>({ at: null, count: 0 })
  const select = (at: string | null) => {
    setSelection(({ count }) => ({ at, count: count + 1 }))
    if (at !== null) onSelect()
  }
  return { selection, select }
}

type Opening = {
  data: Record<string, unknown>
  reports: RenderedPage['reports']
  isUntouched: boolean
  select: (at: string) => void
}

/**
 * Opens the editor at the text that its address names, as `?at=signs%23body` or by its field, as `#sections.2.body`, else at the first one
 * whose shared text has changed.
 */
function useOpening({ data, reports, isUntouched, select }: Opening) {
  const wanted = useSearchParams().get('at')
  const [field, setField] = useState('')
  // Not before: a link within the panel changes the address after the view has been rendered.
  useEffect(() => setField(window.location.hash.slice(1)), [])
  const [report] = reports
  const at =
    wanted ??
    addressOfField(data, field) ??
    (report && addressOfField(data, `operations.${report.operation}.at`))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the page is known
  useEffect(() => {
    if (at && isUntouched) select(at)
  }, [at])
}

/** The address of what is selected, also after a row has got a key of its own, by which it is addressed from then on. */
function useFollowed(at: string | null, outline: readonly OutlineSection[]): string | null {
  const followed = useRef<{ at: string | null; rowId?: string }>({ at })
  const parts = outline.flatMap((section) => [section, ...section.items])
  const { part, field } = splitAddress(at)
  const shown = parts.find((each) => each.at === part)
  if (shown) followed.current = { at, rowId: shown.rowId }
  if (at === null || shown || followed.current.at !== at || !followed.current.rowId) return at
  const moved = parts.find(({ rowId }) => rowId === followed.current.rowId)
  return moved ? [moved.at, field].filter((each) => each !== undefined).join('#') : at
}

/** Shows the part of the page that has a field which is to be shown, such as one that a refused publish names. */
function useShownFields(data: Record<string, unknown>, select: (at: string) => void) {
  const latest = useRef({ data, select })
  latest.current = { data, select }
  useEffect(() => {
    const show = (event: Event) => {
      const at = addressOfField(latest.current.data, (event as CustomEvent<string>).detail)
      if (at === undefined) return
      event.preventDefault()
      latest.current.select(at)
    }
    document.addEventListener(showFieldEvent, show)
    return () => document.removeEventListener(showFieldEvent, show)
  }, [])
}

/** A rich text undoes what was typed in it by itself, and the form what was done before. */
function useUndoInText(undo: ReturnType<typeof useUndo>): React.RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  const latest = useRef(undo)
  latest.current = undo
  useEffect(() => {
    const continueUndo = (event: Event) => {
      const { step, isDoneByText } = (event as CustomEvent<UndoInText>).detail
      if (isDoneByText) return latest.current.noteStepInText()
      event.preventDefault()
      latest.current[step]()
    }
    const editor = ref.current
    editor?.addEventListener(undoInTextEvent, continueUndo)
    return () => editor?.removeEventListener(undoInTextEvent, continueUndo)
  }, [])
  return ref
}

/** In a rich text, see `useUndoInText`. */
function keyOfUndo(event: React.KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  if (event.target instanceof HTMLElement && event.target.isContentEditable) return null
  if (event.key.toLowerCase() === 'z') return event.shiftKey ? 'redo' : 'undo'
  return event.key.toLowerCase() === 'y' ? 'redo' : null
}
