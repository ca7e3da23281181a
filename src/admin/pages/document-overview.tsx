'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { DocumentOverview as Document } from '#domain/page-list/page-row.ts'

/** The network's documents, those first that some clinic's changes have to be compared with. */
export function DocumentOverview({ documents }: { documents: readonly Document[] }) {
  const { admin } = useConfig().config.routes
  const editAddressOf = ({ collection, id: of }: Document['document']) =>
    `${admin}/collections/${collection}/${of}`
  const id = useId()
  const [text, setText] = useState('')
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = documents.filter(({ title, path, type }) =>
    words.every((word) => `${title} ${path} ${type}`.toLowerCase().includes(word)),
  )
  const sorted = found.toSorted((a, b) => Number(b.attention > 0) - Number(a.attention > 0))
  return (
    <>
      <search className="field-type polyclinic-choice">
        <label className="field-label" htmlFor={id}>
          Search
        </label>
        <input
          id={id}
          type="search"
          value={text}
          placeholder="Title or address"
          onChange={(event) => setText(event.target.value)}
        />
      </search>
      <p className="polyclinic-pages__count" role="status">
        {`${found.length} of ${documents.length} shared pages`}
      </p>
      <table className="polyclinic-page-table">
        <thead>
          <tr>
            <th scope="col">Shared page</th>
            <th scope="col">At the clinics</th>
            <th scope="col">More</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ document, title, type, path, ...counts }) => (
            <tr key={path}>
              <th scope="row">
                <Link href={editAddressOf(document)} prefetch={false}>
                  {title}
                </Link>
                <small>{`${type} · ${path}`}</small>
              </th>
              <td>
                <Marks {...counts} />
              </td>
              <td>
                <ul className="polyclinic-pages__more">
                  <li>
                    <Link
                      href={`${admin}/pages?of=${document.collection}:${document.id}`}
                      prefetch={false}
                      aria-label={`At every clinic: ${title}`}
                    >
                      At every clinic
                    </Link>
                  </li>
                  <li className="polyclinic-of-languages">
                    <Link
                      href={`${editAddressOf(document)}/translation`}
                      prefetch={false}
                      aria-label={`Languages: ${title}`}
                    >
                      Languages
                    </Link>
                  </li>
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Marks({ attention, adapted, hidden }: Pick<Document, 'attention' | 'adapted' | 'hidden'>) {
  return (
    <ul className="polyclinic-marks">
      {attention > 0 && <li data-tone="warning">{`Shared text changed at ${count(attention)}`}</li>}
      {adapted > 0 && <li data-tone="plain">{`Opened for changes by ${count(adapted)}`}</li>}
      {hidden > 0 && <li data-tone="plain">{`Hidden by ${count(hidden)}`}</li>}
      {adapted === 0 && <li data-tone="plain">As shared</li>}
    </ul>
  )
}

const count = (number: number): string => (number === 1 ? '1 clinic' : `${number} clinics`)
