import type { ReactNode } from 'react'
import { BodyMap, type BodyPlace } from '../body-map/body-map.tsx'
import type { DocumentCard, Text } from '../models.ts'
import { Said } from '../said.tsx'
import { Block } from './parts/block.tsx'
import { DocumentCards } from './parts/document-cards.tsx'
import { PageHead } from './parts/page-head.tsx'
import type { Frame } from './template.ts'

/** Cards under one heading; a list that is not divided has one group without heading. */
export type CardGroup = { heading: Text | null; cards: DocumentCard[] }

export type IndexTemplateProps = Frame & {
  heading: Text
  answer?: Text | null
  groups: CardGroup[]
  /** Where it hurts: the way in that goes before the list of symptoms. */
  bodyMap?: BodyPlace[]
  /** The clinic's own introduction to the list. */
  children?: ReactNode
}

export function IndexTemplate({
  messages,
  heading,
  answer,
  groups,
  bodyMap = [],
  children,
}: IndexTemplateProps) {
  const filled = groups.filter(({ cards }) => cards.length > 0)
  return (
    <div className="plain-page">
      <PageHead heading={heading} answer={answer} />
      {children && <div className="own-sections">{children}</div>}
      {bodyMap.length > 0 && (
        <Block name="regions" heading={messages.bodyMapTitle}>
          <BodyMap places={bodyMap} messages={messages} />
        </Block>
      )}
      {filled.map((group) => (
        <section key={group.heading?.text ?? ''} className="card-group" aria-label={group.heading?.text}>
          {group.heading && (
            <h2 className="block-heading">
              <Said text={group.heading} />
            </h2>
          )}
          <DocumentCards cards={group.cards} headingLevel={group.heading ? 3 : 2} />
        </section>
      ))}
    </div>
  )
}
