import type { ReactNode } from 'react'
import type { LibraryKind } from '#domain/library/collections.ts'
import { MuscleFigure } from '#ui/diagrams/muscle-figure.tsx'
import type { DiagramName } from '#ui/diagrams/names.ts'
import { estimatedHeight } from '#ui/estimated-height.ts'
import type { ContentsEntry, Frame, RelatedGroup } from '#ui/frame.ts'
import { LocalizedText } from '#ui/localized-text.tsx'
import type {
  Picture as PictureModel,
  PostCard,
  PractitionerCard,
  TestimonialCard,
  Text,
} from '#ui/models.ts'
import { AuthorCard } from '#ui/parts/author-card.tsx'
import { Block } from '#ui/parts/block.tsx'
import { DocumentAfter } from '#ui/parts/document-after.tsx'
import { PageHead } from '#ui/parts/page-head.tsx'
import { QuickFacts } from '#ui/parts/quick-facts.tsx'
import { Related } from '#ui/parts/related.tsx'
import { ShareLinks } from '#ui/parts/share-links.tsx'
import { Testimonials } from '#ui/parts/testimonials.tsx'
import { UrgentLine } from '#ui/parts/urgent-line.tsx'
import { Picture } from '#ui/picture.tsx'
import { AtClinic, type LocalFacts } from './at-clinic.tsx'
import { ContentsList } from './contents-list.tsx'
import { type VisitPrices, WhoTreats } from './who-treats.tsx'

/** A condition, treatment, muscle, symptom or region. */
export type DocumentViewProps = Frame & {
  kind: LibraryKind
  heading: Text
  /** The one-line answer. */
  answer: Text | null
  otherNames: Text[]
  hero: PictureModel | null
  /** Of a muscle: where it is, where its pain may be felt, and its drawing with its name. */
  location?: Text | null
  referral?: Text | null
  diagram?: { name: DiagramName; muscle: Text } | null
  /** The clinic's own introduction, already rendered. */
  prose?: ReactNode
  /** Who wrote the clinic's introduction. */
  author: PractitionerCard | null
  /** Whose text it is, and when it last changed. */
  credit: string
  /** The absolute address of the page, to be shared. */
  address: string
  /** What a visit costs here, where the document is a treatment that has a fee. */
  price?: Text | null
  /** What a visit costs, beside those who treat it. */
  visit?: VisitPrices
  contents?: ContentsEntry[]
  /** Link to the section on urgent care, where it is the first. */
  urgentHref?: string | null
  /** Those who treat it here. */
  practitioners: PractitionerCard[]
  /** What only this clinic can say. */
  facts?: LocalFacts
  related: RelatedGroup[]
  testimonials: TestimonialCard[]
  posts: PostCard[]
  /** The numbered list of studies, already rendered. */
  sources?: ReactNode
  /** The form, already rendered. */
  enquiry?: ReactNode
  /** What must be read first, already rendered. */
  urgentCare?: ReactNode
  /** What to read first, already rendered. */
  sections?: ReactNode
  /** Folded background, questions and next steps, already rendered. */
  furtherSections?: ReactNode
}

export function DocumentView(props: DocumentViewProps) {
  const {
    shell,
    messages,
    kind,
    heading,
    answer,
    otherNames,
    hero,
    location,
    referral,
    diagram,
    prose,
    author,
    credit,
    address,
    price,
    visit = { prices: [], feesHref: null },
    contents,
    urgentHref,
  } = props
  const {
    practitioners,
    facts,
    related,
    testimonials,
    posts,
    sources,
    enquiry,
    urgentCare,
    sections,
    furtherSections,
  } = props
  return (
    <article className={`document document-${kind}`}>
      <div className="document-top">
        <div className="document-top-inner">
          <PageHead place={shell.place} heading={heading} answer={answer}>
            {urgentHref && <UrgentLine shell={shell} messages={messages} signsHref={urgentHref} />}
            <OtherNames names={otherNames} label={messages.alsoCalled} />
            {practitioners.length > 0 && (
              <p className="to-who-treats">
                <a href="#who-treats">{messages.whoTreatsAndPrice}</a>
              </p>
            )}
          </PageHead>
          <QuickFacts shell={shell} messages={messages} price={price} />
          {hero && (
            <Picture
              picture={hero}
              sizes="(min-width: 64rem) 48rem, 100vw"
              isFirst
              className="document-hero"
            />
          )}
        </div>
      </div>
      <div className="document-body">
        <div className="document-side">
          {author && <AuthorCard author={author} label={messages.introductionBy} messages={messages} />}
          <ContentsList contents={contents ?? []} messages={messages} />
        </div>
        <div className="document-main">
          {location && <Fact label={messages.muscleLocation} text={location} />}
          {diagram ? (
            <MuscleFigure
              id="diagram"
              diagram={diagram.name}
              muscle={diagram.muscle}
              referral={referral ?? null}
              messages={messages}
            />
          ) : (
            referral && <Fact label={messages.muscleReferral} text={referral} />
          )}
          {urgentCare}
          {prose && <div className="introduction">{prose}</div>}
          {sections}
          <WhoTreats practitioners={practitioners} visit={visit} shell={shell} messages={messages} />
          {furtherSections}
          {facts && <AtClinic facts={facts} shell={shell} messages={messages} />}
          {sources}
          <ShareLinks title={heading.text} address={address} messages={messages} />
          <p className="document-credit">{credit}</p>
          <p className="disclaimer">{messages.notMedicalAdvice}</p>
        </div>
      </div>
      <DocumentAfter enquiry={enquiry} height={estimatedHeight({ related, testimonials, posts })}>
        {testimonials.length > 0 && (
          <Block name="testimonials" heading={messages.storiesHere}>
            <Testimonials testimonials={testimonials} messages={messages} />
          </Block>
        )}
        <Related groups={related} posts={posts} messages={messages} />
      </DocumentAfter>
    </article>
  )
}

function Fact({ label, text }: { label: string; text: Text }) {
  return (
    <p className="document-fact">
      <span className="label">{label}</span> <LocalizedText text={text} />
    </p>
  )
}

function OtherNames({ names, label }: { names: Text[]; label: string }) {
  if (names.length === 0) return null
  return (
    <dl className="other-names">
      <dt>{label}</dt>
      {names.map((name) => (
        <dd key={name.text}>
          <LocalizedText text={name} />
        </dd>
      ))}
    </dl>
  )
}
