import type { Frame } from '#ui/frame.ts'
import type { DocumentCard, FinderForm } from '#ui/models.ts'
import { DocumentCards } from '#ui/parts/document-cards.tsx'
import { Finder } from '#ui/parts/finder.tsx'
import { PageHead } from '#ui/parts/page-head.tsx'

/** `notice`: says that nothing matches all that was chosen, and what is shown instead. */
export type FinderViewProps = Frame & {
  finder: FinderForm
  asked: boolean
  notice: string[] | null
  cards: DocumentCard[]
}

export function FinderView({ finder, asked, notice, cards, messages }: FinderViewProps) {
  return (
    <div className="plain-page find-page">
      <PageHead heading={{ text: messages.finder }} answer={{ text: messages.finderIntroduction }} />
      <Finder finder={finder} messages={messages} />
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
