import type { ReactNode } from 'react'
import { formatMessage } from '#domain/locales/messages.ts'
import { formatLanguages } from '#ui/format.ts'
import type { Frame, RelatedGroup } from '#ui/frame.ts'
import { LocalizedText } from '#ui/localized-text.tsx'
import type { LocationCard, PostCard, PractitionerCard, Target, TestimonialCard } from '#ui/models.ts'
import { Block } from '#ui/parts/block.tsx'
import { LinksList } from '#ui/parts/links-list.tsx'
import { LocationCards } from '#ui/parts/location-details.tsx'
import { TitlePlace, titleClass } from '#ui/parts/page-head.tsx'
import { Portrait } from '#ui/parts/portrait.tsx'
import { PostCards } from '#ui/parts/post-cards.tsx'
import { practitionerState } from '#ui/parts/practitioner-cards.tsx'
import { Related } from '#ui/parts/related.tsx'
import { Testimonials } from '#ui/parts/testimonials.tsx'

export type PractitionerViewProps = Frame & {
  practitioner: PractitionerCard
  registration: { body: string; number: string | null } | null
  conditions: Target[]
  treatments: Target[]
  /** Where this person works; empty where the clinic has one location only. */
  locations: LocationCard[]
  /** What the treated conditions name. */
  related?: RelatedGroup[]
  testimonials: TestimonialCard[]
  posts: PostCard[]
  /** The biography. */
  children?: ReactNode
}

export function PractitionerView(props: PractitionerViewProps) {
  const { shell, messages, practitioner, conditions, treatments, locations, children } = props
  const { related = [], testimonials, posts } = props
  return (
    <article className="person">
      <div className="person-top">
        <Portrait practitioner={practitioner} sizes="(min-width: 48rem) 22rem, 60vw" isFirst />
        <header className="page-head">
          <h1 className={titleClass(practitioner.name)}>
            {practitioner.name}
            <TitlePlace place={shell.place} title={practitioner.name} />
          </h1>
          <p className="answer">
            <LocalizedText text={practitioner.title} />
            {practitioner.credentials && (
              <span className="person-credentials">{practitioner.credentials}</span>
            )}
          </p>
          <PersonFacts {...props} />
        </header>
      </div>
      {children && <div className="person-biography">{children}</div>}
      <div className="document-after">
        {conditions.length > 0 && (
          <Block name="conditions" heading={messages.conditionsTreated}>
            <LinksList targets={conditions} />
          </Block>
        )}
        {treatments.length > 0 && (
          <Block name="treatments" heading={messages.treatmentsGiven}>
            <LinksList targets={treatments} />
          </Block>
        )}
        {locations.length > 0 && (
          <Block name="locations" heading={messages.locations}>
            <LocationCards locations={locations} headingLevel={3} messages={messages} />
          </Block>
        )}
        {testimonials.length > 0 && (
          <Block name="testimonials" heading={messages.storiesHere}>
            <Testimonials testimonials={testimonials} messages={messages} />
          </Block>
        )}
        <Related groups={related} messages={messages} />
        {posts.length > 0 && (
          <Block name="posts" heading={messages.furtherReading}>
            <PostCards posts={posts} lang={shell.lang} headingLevel={3} />
          </Block>
        )}
      </div>
    </article>
  )
}

function PersonFacts({ shell, messages, practitioner, registration }: PractitionerViewProps) {
  const { languages, acceptingNewPatients } = practitioner
  return (
    <>
      <dl className="facts person-facts">
        {languages.length > 0 && (
          <div className="fact">
            <dt>{messages.languagesSpoken}</dt>
            <dd>{formatLanguages(languages, shell.lang)}</dd>
          </div>
        )}
        {registration && (
          <div className="fact">
            <dt>{messages.registration}</dt>
            <dd>
              {registration.body}
              {registration.number && <span className="registration-number">{registration.number}</span>}
            </dd>
          </div>
        )}
      </dl>
      <p className="person-state">{practitionerState(practitioner, messages)}</p>
      <p className="quick-actions">
        {acceptingNewPatients && practitioner.treatsAt.length > 0 && !shell.booking.isTelephone ? (
          <a className="button" href={shell.booking.href}>
            {shell.booking.label}
          </a>
        ) : (
          <a className="button button-quiet" href={shell.telephone.href}>
            {formatMessage(messages.call, { phone: shell.telephone.shown })}
          </a>
        )}
      </p>
    </>
  )
}
