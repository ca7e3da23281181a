'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { toast, useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, useRef, useState } from 'react'
import '../admin.css'
import './links.css'

type LineFault = { line: number; message: string }
type Imported = { created: number; changed: number; unchanged: number }
type Answer = Partial<Imported> & { faults?: LineFault[]; errors?: { message: string }[] }

/** Above the list of redirects: all of the chosen clinic as a file, and the same back. */
export function RedirectsCsv() {
  const { selectedTenantID, options } = useTenantSelection()
  const { config } = useConfig()
  const { permissions } = useAuth()
  const [faults, setFaults] = useState<readonly LineFault[]>([])
  const { api } = config.routes
  const clinic = selectedTenantID ?? (options.length === 1 ? options[0]?.value : undefined)
  if (clinic === undefined)
    return <p className="polyclinic-note">Choose a clinic to export or import its redirects as a file.</p>
  return (
    <div className="polyclinic-redirects-csv">
      <p className="polyclinic-redirects-csv__tools">
        {permissions?.collections?.redirects?.create && (
          <ImportButton address={`${api}/redirects/import`} clinic={String(clinic)} onFaults={setFaults} />
        )}
        <a href={`${api}/redirects/export?clinic=${clinic}`} download>
          Export as CSV
        </a>
        <small>A file with the columns From and To. Either all of its lines are imported, or none.</small>
      </p>
      {faults.length > 0 && (
        <div className="polyclinic-note polyclinic-note--warning" role="alert">
          <p>
            {faults.length === 1
              ? 'Nothing was imported: one line has to be corrected.'
              : `Nothing was imported: ${faults.length} lines have to be corrected.`}
          </p>
          <ul className="polyclinic-faults">
            {faults.map(({ line, message }) => (
              <li key={`${line} ${message}`}>{`Line ${line}: ${message}`}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

type ImportProps = { address: string; clinic: string; onFaults: (faults: readonly LineFault[]) => void }

function ImportButton({ address, clinic, onFaults }: ImportProps) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const send = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    setBusy(true)
    onFaults([])
    const body = JSON.stringify({ clinic, csv: await file.text() })
    // The same file can be chosen again once it is corrected.
    target.value = ''
    const headers = { 'Content-Type': 'application/json' }
    const answer: Answer | null = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers,
      body,
    })
      .then((response) => response.json())
      .catch(() => null)
    setBusy(false)
    if (answer?.faults) return onFaults(answer.faults)
    if (answer?.created === undefined)
      return toast.error(answer?.errors?.[0]?.message ?? 'The server can’t be reached. Nothing was imported.')
    toast.success(describeImport(answer as Imported))
    router.refresh()
  }
  return (
    <>
      <button
        type="button"
        className="polyclinic-link-button"
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        {isBusy ? 'Importing…' : 'Import from CSV'}
      </button>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        tabIndex={-1}
        aria-label="File with the columns From and To"
        onChange={send}
      />
    </>
  )
}

const describeImport = ({ created, changed, unchanged }: Imported): string =>
  `Imported: ${created} new, ${changed} changed, ${unchanged} as before.`
