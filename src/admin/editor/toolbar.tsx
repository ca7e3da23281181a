'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useId } from 'react'
import { useFetched } from '../forms/use-fetched.ts'
import { WithReason } from '../forms/with-reason.tsx'
import { useEditor } from './editor-context.ts'
import { type Device, widths } from './page-frame.tsx'
import { Segments } from './segments.tsx'
import { useSession } from './session.ts'
import type { EditedClinic } from './use-clinic.ts'

const devices = Object.keys(widths) as Device[]

type Props = {
  undo: { undo: () => void; redo: () => void; canUndo: boolean; canRedo: boolean }
  device: Device
  setDevice: (device: Device) => void
  isDark: boolean
  setIsDark: (isDark: boolean) => void
  clinic: EditedClinic
  history: { isOpen: boolean; open: () => void; close: () => void }
}

/** What concerns the whole page: undo, its history, how the frame shows it, and as which clinic's. */
export function Toolbar({ undo, device, setDevice, isDark, setIsDark, clinic, history }: Props) {
  const { path } = useSession()
  return (
    <div className="page-editor__toolbar">
      <div className="page-editor__steps">
        <WithReason reason={undo.canUndo ? undefined : 'Nothing has been changed yet.'}>
          {(attributes) => (
            <button type="button" title="Ctrl+Z" onClick={undo.undo} {...attributes}>
              Undo
            </button>
          )}
        </WithReason>
        <WithReason reason={undo.canRedo ? undefined : 'Nothing has been undone.'}>
          {(attributes) => (
            <button type="button" title="Ctrl+Shift+Z" onClick={undo.redo} {...attributes}>
              Redo
            </button>
          )}
        </WithReason>
        <button
          type="button"
          aria-pressed={history.isOpen}
          onClick={history.isOpen ? history.close : history.open}
        >
          History
        </button>
      </div>
      <Segments
        className="page-editor__widths"
        label="Width"
        options={devices}
        value={device}
        onChange={setDevice}
      />
      <Segments
        label="Colours"
        options={['Light', 'Dark']}
        value={isDark ? 'Dark' : 'Light'}
        onChange={(colours) => setIsDark(colours === 'Dark')}
      />
      {clinic.choices.length > 0 && (
        <Choice
          label="Seen at"
          value={clinic.id ?? ''}
          options={clinic.choices.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={clinic.choose}
        />
      )}
      <Languages clinic={clinic.id} />
      {path && <span className="page-editor__path">{path}</span>}
    </div>
  )
}

/** Only where the clinic has several languages. */
function Languages({ clinic }: { clinic: string | null }) {
  const { config } = useConfig()
  const { code } = useLocale()
  const { save } = useSession()
  const { selection } = useEditor()
  const router = useRouter()
  const pathname = usePathname()
  const found = useFetched<{ languages?: string[] }>(
    clinic && `${config.routes.api}/clinics/${clinic}?depth=0&select[languages]=true`,
  )
  const { localization } = config
  const locales = localization ? localization.locales : []
  const spoken = locales.filter((locale) =>
    found?.languages?.some((language) => language.split('-')[0] === locale.code),
  )
  if (spoken.length < 2) return null
  /** What was typed is saved, and the same text is selected in the other language. */
  const change = async (locale: string) => {
    if (!(await save?.())) return
    router.push(`${pathname}?${new URLSearchParams({ locale, ...(selection.at && { at: selection.at }) })}`)
  }
  return (
    <Choice
      label="Language"
      value={code}
      options={spoken.map((locale) => ({ value: locale.code, label: String(locale.label) }))}
      onChange={change}
    />
  )
}

type ChoiceProps = {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <span className="page-editor__choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
