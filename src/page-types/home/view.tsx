import type { ReactNode } from 'react'
import type { BodyMapRegion } from '#ui/body-map/areas.ts'
import { BodyMap } from '#ui/body-map/body-map.tsx'
import type { Frame } from '#ui/frame.ts'
import type {
  DocumentCard,
  Picture as PictureModel,
  PostCard,
  PractitionerCard,
  TestimonialCard,
  Text,
} from '#ui/models.ts'
import { Block, type BlockLink } from '#ui/parts/block.tsx'
import { DocumentCards } from '#ui/parts/document-cards.tsx'
import { LocationCards } from '#ui/parts/location-details.tsx'
import { isLongList, LocationNames } from '#ui/parts/location-names.tsx'
import { PostCards } from '#ui/parts/post-cards.tsx'
import { PractitionerCards } from '#ui/parts/practitioner-cards.tsx'
import { Testimonials } from '#ui/parts/testimonials.tsx'
import { HomeHero } from './hero.tsx'

/** Addresses of the pages that list a kind, and of the finder. A missing one shows no "all …" link. */
export type IndexLinks = {
  [kind in 'conditions' | 'treatments' | 'find' | 'team' | 'stories' | 'blog' | 'locations']?: string
}

export type HomeViewProps = Frame & {
  introduction: Text | null
  hero: PictureModel | null
  /** Regions that the clinic has pages for, for the body map. */
  regions: BodyMapRegion[]
  /** In place of a body map without regions. */
  conditions: DocumentCard[]
  treatments: DocumentCard[]
  practitioners: PractitionerCard[]
  testimonials: TestimonialCard[]
  posts: PostCard[]
  /** What the site calls its list of posts. */
  blogName: string
  indexes: IndexLinks
  /** Sections of the clinic's own home page. */
  children?: ReactNode
}

export function HomeView(props: HomeViewProps) {
  const { shell, messages, introduction, hero, treatments } = props
  const { practitioners, testimonials, posts, blogName, indexes, children } = props
  return (
    <div className="home">
      <HomeHero shell={shell} messages={messages} introduction={introduction} hero={hero} />
      <WhatHurts {...props} />
      {treatments.length > 0 && (
        <Block
          name="treatments"
          heading={messages.treatmentsHere}
          more={links([messages.allTreatments, indexes.treatments])}
        >
          <DocumentCards cards={treatments} headingLevel={3} />
        </Block>
      )}
      {children && <div className="own-sections">{children}</div>}
      {practitioners.length > 0 && (
        <Block
          name="team"
          heading={messages.teamHere}
          more={links([messages.allPractitioners, indexes.team])}
        >
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
          more={links([messages.allStories, indexes.stories])}
        >
          <Testimonials testimonials={testimonials} messages={messages} />
        </Block>
      )}
      {posts.length > 0 && (
        <Block
          name="posts"
          heading={blogName}
          more={links([blogName === messages.blog ? messages.allPosts : blogName, indexes.blog])}
        >
          <PostCards posts={posts} lang={shell.lang} headingLevel={3} />
        </Block>
      )}
      <Locations {...props} />
    </div>
  )
}

/** The way to what the patient has: by the body map, else by the list of conditions. */
function WhatHurts({ regions, conditions, indexes, messages }: HomeViewProps) {
  const allConditions: MaybeLink = [messages.allConditions, indexes.conditions]
  if (regions.length > 0)
    return (
      <Block
        name="regions"
        heading={messages.bodyMapTitle}
        more={links([messages.finder, indexes.find], allConditions)}
      >
        <BodyMap regions={regions} messages={messages} />
      </Block>
    )
  if (conditions.length === 0) return null
  return (
    <Block name="conditions" heading={messages.conditionsHere} more={links(allConditions)}>
      <DocumentCards cards={conditions} headingLevel={3} />
    </Block>
  )
}

/** The first screen already has the hours, and all about a single location. */
function Locations({ shell, messages, indexes }: HomeViewProps) {
  const { locations } = shell
  if (locations.length < 2) return null
  return (
    <Block
      name="locations"
      heading={messages.locationsHere}
      more={links([messages.allLocations, indexes.locations])}
    >
      {isLongList(locations) ? (
        <LocationNames locations={locations} />
      ) : (
        <LocationCards locations={locations} headingLevel={3} messages={messages} hasHours={false} />
      )}
    </Block>
  )
}

type MaybeLink = [label: string, href: string | undefined]

const links = (...entries: MaybeLink[]): BlockLink[] =>
  entries.flatMap(([label, href]) => (href ? { label, href } : []))
