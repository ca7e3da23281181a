'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { DocumentPages } from '#domain/page-list/page-row.ts'
import type { Showing } from '#domain/page-list/showing.ts'
import { OpenShared } from './open-shared.tsx'

type Page = DocumentPages['pages'][number]

/** One shared document at every clinic: what each has made of it, where it shows, and the way to its editor. */
export function PagesOfDocument({ document, pages }: DocumentPages) {
  const { config } = useConfig()
  const { admin } = config.routes
  const sorted = pages.toSorted((a, b) => b.attention - a.attention)
  return (
    <>
      <header className="polyclinic-pages__header">
        <h1>{`“${document.title}” at every clinic`}</h1>
        <p>
          <Link href={`${admin}/pages`} prefetch={false}>
            All clinics
          </Link>
          <Link href={`${admin}/collections/${document.collection}/${document.id}`} prefetch={false}>
            Edit the shared page
          </Link>
        </p>
      </header>
      {pages.length === 0 && <p className="polyclinic-pages__state">No clinic that is live has this page.</p>}
      <table className="polyclinic-page-table">
        <thead>
          <tr>
            <th scope="col">Clinic</th>
            <th scope="col">State</th>
            <th scope="col">On the site</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((page) => (
            <tr key={page.clinic.id}>
              <th scope="row">
                <ClinicName page={page} document={document} />
                <small>{`${page.title} · ${page.path}`}</small>
              </th>
              <td>
                <ul className="polyclinic-marks">
                  {page.attention > 0 && (
                    <li data-tone="warning">
                      {`Shared text changed in ${page.attention === 1 ? '1 place' : `${page.attention} places`}`}
                    </li>
                  )}
                  <li data-tone="plain">{states[page.state]}</li>
                </ul>
              </td>
              <td>
                {page.address && (
                  <a
                    href={page.address}
                    target="_blank"
                    rel="noreferrer"
                    aria-label={`View the page of ${page.clinic.name}`}
                  >
                    View
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** Leads to the page of the clinic in the editor. */
function ClinicName({ page, document }: { page: Page; document: DocumentPages['document'] }) {
  const { config } = useConfig()
  const { clinic, adaptation } = page
  if (adaptation)
    return (
      <Link href={`${config.routes.admin}/collections/adaptations/${adaptation}`} prefetch={false}>
        {clinic.name}
      </Link>
    )
  return (
    <OpenShared clinic={clinic.id} document={document}>
      {clinic.name}
    </OpenShared>
  )
}

const states: Record<Showing['state'], string> = {
  'as-shared': 'As shared',
  changed: 'Changed by the clinic',
  hidden: 'Hidden',
  'not-added': 'Not added yet',
  own: 'Its own',
}
