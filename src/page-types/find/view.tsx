import type { BodyMapRegion } from '#ui/body-map/areas.ts'
import { BodyMap } from '#ui/body-map/body-map.tsx'
import type { Frame } from '#ui/frame.ts'
import type { DocumentCard, FinderForm } from '#ui/models.ts'
import { Block } from '#ui/parts/block.tsx'
import { DocumentCards } from '#ui/parts/document-cards.tsx'
import { Finder } from '#ui/parts/finder.tsx'
import { PageHead } from '#ui/parts/page-head.tsx'
import { UrgentLine } from '#ui/parts/urgent-line.tsx'

export type FinderViewProps = Frame & {
  finder: FinderForm
  asked: boolean
  /** Says that nothing matches all that was chosen, and what is shown instead. */
  notice: string[] | null
  cards: DocumentCard[]
  /** For the body map, until something is chosen. */
  regions: BodyMapRegion[]
}

export function FinderView({ finder, asked, notice, cards, regions, shell, messages }: FinderViewProps) {
  return (
    <div className="plain-page find-page">
      <PageHead
        place={shell.place}
        heading={{ text: messages.finder }}
        answer={{ text: messages.finderIntroduction }}
      >
        <UrgentLine shell={shell} messages={messages} />
      </PageHead>
      <Finder finder={finder} messages={messages} />
      {regions.length > 0 && (
        <Block name="regions" heading={messages.bodyMapTitle}>
          <BodyMap regions={regions} messages={messages} />
        </Block>
      )}
      {notice && (
        <div className="finder-notice" role="status">
          {notice.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {asked && cards.length > 0 && (
        <section className="card-group">
          <h2 className="block-heading">{messages.finderFound}</h2>
          <DocumentCards cards={cards} headingLevel={3} />
        </section>
      )}
    </div>
  )
}
