'use client'

import { Button, useConfig, useDocumentInfo, useLocale, useTheme } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import type { SavedVersion } from '#domain/page-list/saved-version.ts'
import { type Device, PageFrame, widths } from '../editor/page-frame.tsx'
import { Segments } from '../editor/segments.tsx'
import { useClinic } from '../editor/use-clinic.ts'
import { useDevice } from '../editor/use-device.ts'
import { useRenderedPage } from '../editor/use-rendered-page.ts'
import { Select } from '../forms/select.tsx'
import { useFetched } from '../forms/use-fetched.ts'
import { DifferenceLegend } from './difference-legend.tsx'
import { Restore } from './restore.tsx'
import { timeOf } from './time-of.ts'
import { useShownPage } from './use-shown-page.ts'
import { asFormData, useVersionData } from './use-version-data.ts'
import '../editor/editor.css'

type Props = {
  version: SavedVersion
  newest: SavedVersion
  mayRestore: boolean
  onRestored: () => void
  onClose: () => void
}

/** The page as it looked in a version, with the words marked that differ from it as it is now, and the ways back. */
export function VersionPage({ version, newest, mayRestore, onRestored, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const [then, now] = [useVersionData(version.id), useVersionData(newest.id)]
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      className="page-editor-dialog polyclinic-version-page"
      aria-labelledby={id}
      onClose={onClose}
    >
      <h2 id={id}>{`The page on ${timeOf(version.savedAt)}`}</h2>
      {then === null || now === null ? (
        <p role="alert">The version could not be loaded. Close this and open it again.</p>
      ) : then && now ? (
        <Page {...{ version, then, now, mayRestore, onRestored, close }} />
      ) : (
        <p role="status">Loading the page…</p>
      )}
      <Button buttonStyle="secondary" size="small" margin={false} onClick={close}>
        Close
      </Button>
    </dialog>
  )
}

type Data = Record<string, unknown>
type PageProps = Pick<Props, 'version' | 'mayRestore' | 'onRestored'> & {
  then: Data
  now: Data
  close: () => void
}

function Page({ version, then, now, mayRestore, onRestored, close }: PageProps) {
  const { id, collectionSlug: collection = '' } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { theme } = useTheme()
  const owner = now.tenant ?? now.owner
  const clinic = useClinic(owner)
  const named = useFetched<{ name?: string }>(
    typeof owner === 'string' ? `${config.routes.api}/clinics/${owner}?depth=0&select[name]=true` : null,
  )
  const [device, setDevice] = useDevice()
  const document = clinic.id && { collection, id: String(id), clinic: clinic.id }
  const live = useRenderedPage(document ? { ...document, locale, data: now } : null)
  const earlier = useRenderedPage(document ? { ...document, locale, data: asFormData(then, now) } : null)
  const { page, problem } = useShownPage({ live, earlier, locale })
  return (
    <>
      <DifferenceLegend />
      <div className="polyclinic-version-page__settings">
        <Segments
          className="page-editor__widths"
          label="Width"
          options={Object.keys(widths) as Device[]}
          value={device}
          onChange={setDevice}
        />
        {clinic.choices.length > 0 && (
          <Select
            label="Seen at"
            value={clinic.id ?? ''}
            options={clinic.choices.map(({ id: value, name: label }) => ({ value, label }))}
            onChange={clinic.choose}
          />
        )}
      </div>
      {problem && (
        <p className="polyclinic-note polyclinic-note--warning" role="alert">
          {problem}
        </p>
      )}
      {document && (
        <PageFrame
          key={document.clinic}
          document={document}
          page={page}
          selected={null}
          device={device}
          isDark={theme === 'dark'}
          onSelect={ignore}
          onKey={(key) => key === 'escape' && close()}
        />
      )}
      {mayRestore && (
        <Restore
          version={version}
          published={whatIsShown({ clinic: named?.name, path: page?.path, isShared: !owner })}
          onRestored={() => {
            close()
            onRestored()
          }}
        />
      )}
    </>
  )
}

const ignore = () => undefined

type Place = { clinic: string | undefined; path: string | undefined; isShared: boolean }

function whatIsShown({ clinic, path, isShared }: Place): string {
  const at = path ? ` at ${path}` : ''
  if (isShared) return `all sites that have this page show it${at} at once`
  return `${clinic ? `the site of ${clinic}` : 'the site'} shows it${at} at once`
}
