import type { Frame } from '#ui/frame.ts'
import { LocalizedText } from '#ui/localized-text.tsx'
import type { PractitionerCard, Text } from '#ui/models.ts'
import { PractitionerCards } from '#ui/parts/practitioner-cards.tsx'

/** What a visit costs; `place` only where it depends on the location. */
export type VisitPrice = { label: Text; price: Text; place: Text | null }

/** The prices of a visit, and the page with all fees if the clinic has one. */
export type VisitPrices = { prices: VisitPrice[]; feesHref: string | null }

type Props = Frame & { practitioners: PractitionerCard[]; visit: VisitPrices }

/** Those who treat it here, whether they take new patients, and what a visit costs. */
export function WhoTreats({ practitioners, visit, shell, messages }: Props) {
  if (practitioners.length === 0) return null
  return (
    <section className="section who-treats" id="who-treats" aria-labelledby="who-treats-heading">
      <h2 id="who-treats-heading" className="section-heading">
        {messages.whoTreatsThis}
      </h2>
      <VisitCost visit={visit} messages={messages} />
      <PractitionerCards practitioners={practitioners} headingLevel={3} shell={shell} messages={messages} />
    </section>
  )
}

function VisitCost({ visit: { prices, feesHref }, messages }: Pick<Props, 'visit' | 'messages'>) {
  if (prices.length === 0) return null
  return (
    <div className="visit-cost">
      <dl className="visit-prices">
        {prices.map(({ label, price, place }) => (
          <div key={`${label.text} ${place?.text}`}>
            <dt>
              <LocalizedText text={label} />
              {place && (
                <>
                  {', '}
                  <LocalizedText text={place} />
                </>
              )}
            </dt>
            <dd>
              <LocalizedText text={price} />
            </dd>
          </div>
        ))}
      </dl>
      {feesHref && (
        <p>
          <a href={feesHref}>{messages.allFees}</a>
        </p>
      )}
    </div>
  )
}
