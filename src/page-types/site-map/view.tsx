import type { Frame } from '#ui/frame.ts'
import { Linked } from '#ui/localized-text.tsx'
import type { Target, Text } from '#ui/models.ts'
import { PageHead } from '#ui/parts/page-head.tsx'

/** A list of all pages. The heading of a group leads to the list of its pages, if there is one. */
export type SiteMapViewProps = Frame & {
  heading: Text
  groups: { id: string; heading: Target; targets: Target[] }[]
}

export function SiteMapView({ heading, groups, shell }: SiteMapViewProps) {
  return (
    <div className="plain-page site-map">
      <PageHead place={shell.place} heading={heading} />
      <div className="site-map-groups">
        {groups.map(({ id, heading: group, targets }) => (
          <section key={id} className="site-map-group" aria-labelledby={`group-${id}`}>
            <h2 id={`group-${id}`} className="site-map-heading">
              <Linked target={group} />
            </h2>
            <ul className="site-map-list">
              {targets.map((target) => (
                <li key={target.href}>
                  <Linked target={target} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
