'use client'

import { useId } from 'react'
import { QrCode } from './qr-code.tsx'
import '../admin.css'

/** What an authenticator app needs: a code to scan, a link that opens the app, or a key to type. */
export function KeyForApp({ address, written }: { address: string; written: string }) {
  return (
    <>
      <p>Scan this with an authenticator app on your phone, such as Aegis, 2FAS or Google Authenticator.</p>
      <QrCode text={address} label="The key for your authenticator app, also written below" />
      <p>
        Is the app on this device? <a href={address}>Open it with the key.</a> Otherwise type this key into
        the app: <code>{written}</code>
      </p>
    </>
  )
}

type CodeFieldProps = { problem: string | null; onChange?: (code: string) => void }

export function CodeField({ problem, onChange }: CodeFieldProps) {
  const id = useId()
  return (
    <div className="polyclinic-choice">
      <label className="field-label" htmlFor={id}>
        Code
      </label>
      <input
        id={id}
        name="code"
        required
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem !== null}
        onChange={({ target }) => onChange?.(target.value)}
      />
      {problem && (
        <p id={`${id}-problem`} className="polyclinic-note polyclinic-note--warning" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <section className="polyclinic-recovery-codes">
      <h2>Your recovery codes</h2>
      <p>
        Print these or write them down now: they are not shown again. Each lets you sign in once if you have
        lost your phone.
      </p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
