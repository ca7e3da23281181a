'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import type { PageRow } from '#domain/page-list/page-row.ts'
import { describePage } from './describe-page.ts'
import { editAddress } from './edit-address.ts'
import { OpenShared } from './open-shared.tsx'

type Props = { clinic: string; pages: readonly PageRow[]; onTrash: (page: PageRow) => void }

export function PageTable({ clinic, pages, onTrash }: Props) {
  const { permissions } = useAuth()
  // Persons and shared pages have more that hangs on them than an address.
  const canTrash = ({ kind, document }: PageRow) =>
    (kind === 'page' || kind === 'post') &&
    Boolean(document && permissions?.collections?.[document.collection]?.delete)
  return (
    <table className="polyclinic-page-table">
      <thead>
        <tr>
          <th scope="col">Page</th>
          <th scope="col">State</th>
          <th scope="col">Last change</th>
          <th scope="col">On the site</th>
          <th scope="col">Trash</th>
        </tr>
      </thead>
      <tbody>
        {pages.map((page) => (
          <tr key={`${page.path} ${page.document?.id}`}>
            <th scope="row">
              <PageTitle clinic={clinic} page={page} />
              <small>{`${page.type} · ${page.path}`}</small>
            </th>
            <td>
              <ul className="polyclinic-marks">
                {describePage(page).map(({ text, tone }) => (
                  <li key={text} data-tone={tone}>
                    {text}
                  </li>
                ))}
              </ul>
            </td>
            <td>
              {page.changedAt && <time dateTime={page.changedAt}>{dayOf(page.changedAt)}</time>}
              {page.changedBy && <small>{page.changedBy}</small>}
            </td>
            <td>
              {page.address && (
                <a
                  href={page.address}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={`View “${page.title}” on the site`}
                >
                  View
                </a>
              )}
            </td>
            <td>
              {canTrash(page) && (
                <button
                  type="button"
                  className="polyclinic-link-button"
                  aria-label={`Move to the trash: ${page.title}`}
                  onClick={() => onTrash(page)}
                >
                  Move to the trash
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The title leads to where the page is edited. */
function PageTitle({ clinic, page }: { clinic: string; page: PageRow }) {
  const { config } = useConfig()
  const { document, title } = page
  const address = editAddress(config.routes.admin, page)
  if (!document) return <span>{title}</span>
  if (address) return <a href={address}>{title}</a>
  return (
    <OpenShared clinic={clinic} document={document}>
      {title}
    </OpenShared>
  )
}

const dayOf = (time: string): string =>
  new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(time))
