import type { ReactNode } from 'react'
import type { LibraryKind } from '#domain/library/collections.ts'
import type { BodyMapRegion } from '#ui/body-map/areas.ts'
import { BodyMap } from '#ui/body-map/body-map.tsx'
import type { Frame } from '#ui/frame.ts'
import type {
  DocumentCard,
  FinderForm,
  Picture as PictureModel,
  PostCard,
  PractitionerCard,
  Target,
  TestimonialCard,
  Text,
} from '#ui/models.ts'
import { Block } from '#ui/parts/block.tsx'
import { DocumentCards } from '#ui/parts/document-cards.tsx'
import { Finder } from '#ui/parts/finder.tsx'
import { LinksList } from '#ui/parts/links-list.tsx'
import { LocationCards } from '#ui/parts/location-details.tsx'
import { PostCards } from '#ui/parts/post-cards.tsx'
import { PractitionerCards } from '#ui/parts/practitioner-cards.tsx'
import { Testimonials } from '#ui/parts/testimonials.tsx'
import { HomeHero } from './hero.tsx'

/** Addresses of the pages that list a kind. A missing one shows no "all …" link. */
export type IndexLinks = { [kind in LibraryKind | 'team' | 'stories' | 'blog' | 'locations']?: string }

export type HomeViewProps = Frame & {
  introduction: Text | null
  hero: PictureModel | null
  finder?: FinderForm | null
  /** Regions that the clinic has pages for, for the body map. */
  regions: BodyMapRegion[]
  symptoms: Target[]
  conditions: DocumentCard[]
  treatments: DocumentCard[]
  practitioners: PractitionerCard[]
  testimonials: TestimonialCard[]
  posts: PostCard[]
  indexes: IndexLinks
  /** Sections of the clinic's own home page. */
  children?: ReactNode
}

export function HomeView(props: HomeViewProps) {
  const { shell, messages, introduction, hero, finder, regions, symptoms, conditions, treatments } = props
  const { practitioners, testimonials, posts, indexes, children } = props
  const more = (label: string, href: string | undefined) => (href ? { label, href } : null)
  return (
    <div className="home">
      <HomeHero shell={shell} messages={messages} introduction={introduction} hero={hero} />
      {regions.length > 0 && (
        <Block
          name="regions"
          heading={messages.bodyMapTitle}
          more={more(messages.allRegions, indexes['body-regions'])}
        >
          <BodyMap regions={regions} messages={messages} />
        </Block>
      )}
      {symptoms.length > 0 && (
        <Block
          name="symptoms"
          heading={messages.whatYouNotice}
          more={more(messages.allSymptoms, indexes.symptoms)}
        >
          <LinksList targets={symptoms} />
        </Block>
      )}
      {finder && (
        <Block name="finder" heading={messages.finder}>
          <Finder finder={finder} messages={messages} />
        </Block>
      )}
      {conditions.length > 0 && (
        <Block
          name="conditions"
          heading={messages.conditionsHere}
          more={more(messages.allConditions, indexes.conditions)}
        >
          <DocumentCards cards={conditions} headingLevel={3} />
        </Block>
      )}
      {treatments.length > 0 && (
        <Block
          name="treatments"
          heading={messages.treatmentsHere}
          more={more(messages.allTreatments, indexes.treatments)}
        >
          <DocumentCards cards={treatments} headingLevel={3} />
        </Block>
      )}
      {children && <div className="own-sections">{children}</div>}
      {practitioners.length > 0 && (
        <Block name="team" heading={messages.teamHere} more={more(messages.allPractitioners, indexes.team)}>
          <PractitionerCards
            practitioners={practitioners}
            headingLevel={3}
            shell={shell}
            messages={messages}
          />
        </Block>
      )}
      {testimonials.length > 0 && (
        <Block
          name="testimonials"
          heading={messages.storiesHere}
          more={more(messages.allStories, indexes.stories)}
        >
          <Testimonials testimonials={testimonials} messages={messages} />
        </Block>
      )}
      {posts.length > 0 && (
        <Block name="posts" heading={messages.postsHere} more={more(messages.allPosts, indexes.blog)}>
          <PostCards posts={posts} lang={shell.lang} headingLevel={3} />
        </Block>
      )}
      {shell.locations.length > 0 && (
        <Block
          name="locations"
          heading={messages.locationsHere}
          more={more(messages.allLocations, indexes.locations)}
        >
          <LocationCards locations={shell.locations} headingLevel={3} messages={messages} />
        </Block>
      )}
    </div>
  )
}
