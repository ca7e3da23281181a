import { contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { getMessages } from '#domain/locales/messages.ts'
import { ContentsList } from '#page-types/document/contents-list.tsx'
import { WhoTreats } from '#page-types/document/who-treats.tsx'
import { estimatedHeight } from '#ui/estimated-height.ts'
import {
  asText,
  sampleCards,
  samplePicture,
  samplePosts,
  samplePractitioners,
  sampleTargets,
  sampleTestimonials,
} from '#ui/fixtures.ts'
import type { Frame } from '#ui/frame.ts'
import { AuthorCard } from '#ui/parts/author-card.tsx'
import { Block } from '#ui/parts/block.tsx'
import { DocumentAfter } from '#ui/parts/document-after.tsx'
import { DocumentCards } from '#ui/parts/document-cards.tsx'
import { LinksList } from '#ui/parts/links-list.tsx'
import { PostCards } from '#ui/parts/post-cards.tsx'
import { PractitionerCards } from '#ui/parts/practitioner-cards.tsx'
import { Related } from '#ui/parts/related.tsx'
import { ShareLinks } from '#ui/parts/share-links.tsx'
import { Testimonials } from '#ui/parts/testimonials.tsx'
import { UrgentLine } from '#ui/parts/urgent-line.tsx'

/** The components that views are composed of; add a new one here. */
export function Components({ shell, messages }: Frame) {
  const [author] = samplePractitioners
  const [card] = sampleCards
  const pictured = card && {
    ...card,
    href: '/conditions/pictured',
    picture: samplePicture('A heel', [900, 600], ['#c9d4d0', '#36554c']),
  }
  return (
    <>
      <Block name="type" heading="Type and controls" more={[{ label: 'All of them', href: '#content' }]}>
        <div className="prose">
          <p className="label">A label</p>
          <p>
            Running text with <a href="#content">a link back to the top</a>, <strong>strong words</strong> and{' '}
            <em>a stress</em>; figures 0123456789 and ₹ 1,500.
          </p>
          <p className="actions">
            <a className="button" href="#content">
              Book a visit
            </a>
            <a className="button button-quiet" href="#content">
              Call (212) 555-0142
            </a>
          </p>
          {contentLocales
            .filter((locale) => locale !== defaultContentLocale)
            .map((locale) => (
              <p key={locale} lang={locale}>
                {getMessages(locale).searchBegin}
              </p>
            ))}
        </div>
        <UrgentLine shell={shell} messages={messages} signsHref="#urgent-care" />
      </Block>
      <Block name="conditions" heading="Cards of documents">
        <DocumentCards cards={pictured ? [pictured, ...sampleCards] : sampleCards} headingLevel={3} />
      </Block>
      <Block name="regions" heading="Names of pages">
        <LinksList targets={[...sampleTargets, { title: asText('Shoulder (not here)'), href: null }]} />
      </Block>
      <Block name="team" heading="People">
        <PractitionerCards
          practitioners={samplePractitioners}
          headingLevel={3}
          shell={shell}
          messages={messages}
        />
      </Block>
      <div className="document-body">
        <div className="document-main">
          <WhoTreats
            practitioners={samplePractitioners}
            visit={{
              prices: [{ label: asText('First visit'), price: asText('$140'), place: null }],
              feesHref: '/fees',
            }}
            shell={shell}
            messages={messages}
          />
        </div>
      </div>
      {author && (
        <Block name="author" heading="Who wrote this">
          <AuthorCard author={author} label={messages.author} messages={messages} />
        </Block>
      )}
      <Block name="posts" heading="Posts">
        <PostCards posts={samplePosts} lang={shell.lang} headingLevel={3} />
        <ShareLinks title="A post" address="https://nyc.example.com/blog/a-post" messages={messages} />
      </Block>
      <Block name="testimonials" heading="Testimonials">
        <Testimonials testimonials={sampleTestimonials} messages={messages} />
      </Block>
      <Block name="contents" heading="Contents of a page">
        <ContentsList
          contents={['type', 'conditions', 'team'].map((name) => ({
            id: `block-${name}`,
            heading: asText(`To “${name}”`),
          }))}
          messages={messages}
        />
      </Block>
      <DocumentAfter height={estimatedHeight(sampleTargets)}>
        <Related groups={[{ kind: 'body-regions', targets: sampleTargets }]} messages={messages} />
      </DocumentAfter>
    </>
  )
}
