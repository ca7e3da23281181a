import type { ReactNode } from 'react'
import type { BodyMapRegion } from '#ui/body-map/areas.ts'
import { BodyMap } from '#ui/body-map/body-map.tsx'
import type { Frame } from '#ui/frame.ts'
import { LocalizedText } from '#ui/localized-text.tsx'
import type { DocumentCard, FinderForm, Text } from '#ui/models.ts'
import { Block } from '#ui/parts/block.tsx'
import { DocumentCards } from '#ui/parts/document-cards.tsx'
import { Finder } from '#ui/parts/finder.tsx'
import { PageHead } from '#ui/parts/page-head.tsx'
import { SearchForm } from '#ui/parts/search-form.tsx'
import { UrgentLine } from '#ui/parts/urgent-line.tsx'

/** Cards under one heading; an undivided list is one group without a heading. */
export type CardGroup = { heading: Text | null; cards: DocumentCard[] }

export type IndexViewProps = Frame & {
  heading: Text
  answer?: Text | null
  groups: CardGroup[]
  /** On the lists of conditions, symptoms and regions. */
  finder?: FinderForm | null
  /** Whether the emergency number stands under the heading. */
  urgent?: boolean
  /** Above the list of symptoms. */
  bodyMap?: BodyMapRegion[]
  /** The clinic's own introduction to the list. */
  children?: ReactNode
}

export function IndexView({
  heading,
  answer,
  groups,
  finder,
  shell,
  messages,
  urgent,
  bodyMap = [],
  children,
}: IndexViewProps) {
  const filled = groups.filter(({ cards }) => cards.length > 0)
  return (
    <div className="plain-page">
      <PageHead place={shell.place} heading={heading} answer={answer}>
        {urgent && <UrgentLine shell={shell} messages={messages} />}
      </PageHead>
      <SearchForm shell={shell} messages={messages} id="search-page" name={messages.search} />
      {finder && (
        <details className="finder-fold">
          <summary>{messages.finder}</summary>
          <Finder finder={finder} messages={messages} />
        </details>
      )}
      {children && <div className="own-sections">{children}</div>}
      {bodyMap.length > 0 && (
        <Block name="regions" heading={messages.bodyMapTitle}>
          <BodyMap regions={bodyMap} messages={messages} />
        </Block>
      )}
      {filled.map((group) => (
        <section key={group.heading?.text ?? ''} className="card-group" aria-label={group.heading?.text}>
          {group.heading && (
            <h2 className="block-heading">
              <LocalizedText text={group.heading} />
            </h2>
          )}
          <DocumentCards cards={group.cards} headingLevel={group.heading ? 3 : 2} />
        </section>
      ))}
    </div>
  )
}
