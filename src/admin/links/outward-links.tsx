'use client'

import type { OutwardLinks as Found, OutwardLink } from '#domain/links/links.ts'
import { formatDay } from '../publication/describe.ts'
import { UseLink } from './use-link.tsx'

const heading = 'Links to other sites'

/** What the last check of each link to another site found, or that nothing is checked here. */
export const OutwardLinks = ({ isOn, links, ...texts }: Found & { heading?: string }) => (
  <section aria-labelledby="outward-links">
    <h2 id="outward-links">{texts.heading ?? heading}</h2>
    {!isOn && (
      <p className="polyclinic-links__none">
        These are not checked. A network admin switches the check on with OUTWARD_LINKS=1 on the server: it
        then asks each linked site once a week whether the page is still there.
      </p>
    )}
    {isOn && links.length === 0 && (
      <p className="polyclinic-links__none">
        None. Links of published texts to other sites are listed here within a day.
      </p>
    )}
    {links.length > 0 && (
      <table className="polyclinic-page-table">
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">Found</th>
            <th scope="col">Used in</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <OutwardRow key={link.id} {...link} />
          ))}
        </tbody>
      </table>
    )}
  </section>
)

const OutwardRow = ({ url, state, found, checkedAt, brokenSince, uses }: OutwardLink) => (
  <tr>
    <th scope="row">
      <a href={url} target="_blank" rel="noreferrer">
        {url}
      </a>
    </th>
    <td>
      <ul className="polyclinic-marks">
        <li data-tone={state === 'broken' ? 'warning' : 'plain'}>{found}</li>
      </ul>
      {checkedAt && (
        <small>
          {state === 'broken' && brokenSince
            ? `Since ${formatDay(brokenSince)}, checked on ${formatDay(checkedAt)}`
            : `Checked on ${formatDay(checkedAt)}`}
        </small>
      )}
    </td>
    <td>
      <ul className="polyclinic-links__uses">
        {uses.map((use) => (
          <li key={`${use.collection} ${use.id}`}>
            <UseLink {...use} />
          </li>
        ))}
      </ul>
    </td>
  </tr>
)
