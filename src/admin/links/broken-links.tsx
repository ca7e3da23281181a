'use client'

import { type BrokenLink, explainDeadLink } from '#domain/links/links.ts'
import { UseLink } from './use-link.tsx'

/** Links in the clinic's published texts that lead to no page of its site. */
export const BrokenLinks = ({ links }: { links: readonly BrokenLink[] }) => (
  <section aria-labelledby="broken-links">
    <h2 id="broken-links">Broken links in your texts</h2>
    {links.length === 0 ? (
      <p className="polyclinic-links__none">
        None. Every link in the published texts leads to a page of the site.
      </p>
    ) : (
      <>
        <p>Visitors read the words of such a link without the link.</p>
        <table className="polyclinic-page-table">
          <thead>
            <tr>
              <th scope="col">In</th>
              <th scope="col">Link</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ use, ...link }) => (
              <tr key={`${use.collection} ${use.id} ${link.shown}`}>
                <th scope="row">
                  <UseLink {...use} field={link.path} />
                </th>
                <td>{`${explainDeadLink(link)}.`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    )}
  </section>
)
