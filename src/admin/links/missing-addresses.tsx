'use client'

import { Link, toast, useAuth, useConfig } from '@payloadcms/ui'
import type { MissingAddress } from '#domain/links/links.ts'
import { ask } from '../forms/ask.ts'
import { formatDay } from '../publication/describe.ts'

type Props = { addresses: readonly MissingAddress[]; onChange: () => void }

/** Addresses that visitors asked for and that lead nowhere, each with a way to a redirect. */
export function MissingAddresses({ addresses, onChange }: Props) {
  const { permissions } = useAuth()
  const mayRedirect = Boolean(permissions?.collections?.redirects?.create)
  return (
    <section aria-labelledby="missing-addresses">
      <h2 id="missing-addresses">Broken addresses that visitors asked for</h2>
      <p>
        From old links on other sites, bookmarks and typing errors. Send each to the page that took its place.
        Only the address and how often it was asked for are stored, nothing about the visitors.
      </p>
      {addresses.length === 0 ? (
        <p className="polyclinic-links__none">
          None. An address is listed here soon after somebody has asked for it.
        </p>
      ) : (
        <table className="polyclinic-page-table">
          <thead>
            <tr>
              <th scope="col">Address</th>
              <th scope="col">Asked for</th>
              <th scope="col">Last</th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          <tbody>
            {addresses.map((address) => (
              <tr key={address.id}>
                <th scope="row">{address.path}</th>
                <td>{address.count === 1 ? 'once' : `${address.count} times`}</td>
                <td>
                  <time dateTime={address.lastAskedAt}>{formatDay(address.lastAskedAt)}</time>
                </td>
                <td>{mayRedirect && <Remedies {...address} onChange={onChange} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Remedies({ id, path, onChange }: MissingAddress & Pick<Props, 'onChange'>) {
  const { config } = useConfig()
  const { admin, api } = config.routes
  const forget = async () => {
    const answer = await ask(`${api}/missing-addresses/${id}`, undefined, 'DELETE')
    if ('problem' in answer) toast.error(answer.problem)
    else onChange()
  }
  return (
    <div className="polyclinic-links__remedies">
      <Link
        href={`${admin}/collections/redirects/create?from=${encodeURIComponent(path)}`}
        prefetch={false}
        aria-label={`Redirect ${path}`}
      >
        Redirect
      </Link>
      <button
        type="button"
        className="polyclinic-link-button"
        onClick={forget}
        aria-label={`Remove from the list: ${path}`}
      >
        Remove from the list
      </button>
    </div>
  )
}
