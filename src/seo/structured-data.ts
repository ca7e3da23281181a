import { toOrigin } from '#base/env.ts'
import type { SectionProps } from '#blocks/resolve.ts'
import { readableText } from '#data/readable-text.ts'
import { htmlLang, type SiteContext } from '#data/site-context.ts'
import { networkName } from '#domain/clinic/network.ts'
import { type LibraryKind, libraryKinds } from '#domain/routes/routes.ts'
import { type Post, postNode } from '#domain/structured-data/article.ts'
import type { Node } from '#domain/structured-data/graph.ts'
import { medicalPageNode, type NamedLink } from '#domain/structured-data/medical-page.ts'
import { personNode } from '#domain/structured-data/person.ts'
import { breadcrumbNode, siteId, siteNode } from '#domain/structured-data/site.ts'
import { videoNode } from '#domain/structured-data/video.ts'
import type { PageContent, QueriedPage } from '#page-types/page.ts'
import type { RelatedGroup } from '#ui/frame.ts'
import type { Picture, PractitionerCard, Target } from '#ui/models.ts'
import { clinicNodes, locationId } from './clinic-nodes.ts'

/** What a page tells search engines, made of the same resolved data that the patient reads. `url` is the page's own. */
export async function buildStructuredData(
  context: SiteContext,
  url: string,
  found: QueriedPage,
): Promise<Node[]> {
  const { content, breadcrumbs } = found
  const trail = breadcrumbs.map(({ label, href }) => ({
    name: label.text,
    url: href === null ? null : absolute(context, href),
  }))
  return [
    ...(await pageNodes(context, url, found)),
    ...content.sections.flatMap((section) => videosIn(context, url, section)),
    ...(trail.length > 1 ? [breadcrumbNode(trail)] : []),
  ]
}

async function pageNodes(context: SiteContext, url: string, found: QueriedPage): Promise<Node[]> {
  const { content } = found
  switch (content.template) {
    case 'home':
      return [homeNode(context), ...(await clinicNodes(context))]
    case 'document':
      return [documentNode(context, url, found, content)]
    case 'practitioner':
      return [practitionerNode(context, url, content)]
    case 'location':
      return (await clinicNodes(context)).filter(
        (node) => node['@id'] === locationId(context, content.props.location.slug),
      )
    case 'locations':
    case 'contact':
      return clinicNodes(context)
    case 'post':
      return [blogNode(context, url, found, content)]
    default:
      return []
  }
}

type Of<Template extends PageContent['template']> = Extract<PageContent, { template: Template }>

const homeNode = (context: SiteContext) =>
  siteNode({
    origin: origin(context),
    name: context.clinic.name,
    language: htmlLang(context.locale),
    publisher: locationId(context, context.clinic.locations[0]?.slug ?? ''),
  })

function documentNode(context: SiteContext, url: string, found: QueriedPage, content: Of<'document'>) {
  const { kind, answer, otherNames, hero, author, related } = content.props
  const { head, breadcrumbs } = found
  const listed = (about: string) =>
    content.sections.flatMap((section) =>
      section.kind === 'labelled-list' && section.about === about ? itemLabels(section.items) : [],
    )
  return medicalPageNode({
    subject: {
      kind,
      name: breadcrumbs.at(-1)?.label.text ?? '',
      otherNames: otherNames.map(({ text }) => text),
      url,
      related: byKind(context, related),
      symptoms: listed('symptoms'),
      causes: listed('causes'),
      riskFactors: listed('risk-factors'),
      contraindications: content.sections.flatMap((section) =>
        section.kind === 'risks' ? itemLabels(section.contraindications) : [],
      ),
    },
    title: head.title,
    description: answer?.text ?? head.description,
    url,
    image: pictureAddress(context, hero),
    language: htmlLang(context.locale),
    modified: head.modified,
    site: siteId(origin(context)),
    author: author ? { name: author.name, url: absolute(context, author.href) } : undefined,
    citations: content.sources,
  })
}

function byKind(context: SiteContext, groups: readonly RelatedGroup[]): Record<LibraryKind, NamedLink[]> {
  const targetsIn = (kind: LibraryKind) => groups.find((group) => group.kind === kind)?.targets ?? []
  return Object.fromEntries(
    libraryKinds.map((kind) => [kind, targetsIn(kind).map((target) => named(context, target))]),
  ) as Record<LibraryKind, NamedLink[]>
}

const named = (context: SiteContext, { title, href }: Target): NamedLink =>
  href === null ? { name: title.text } : { name: title.text, url: absolute(context, href) }

const itemLabels = (items: readonly { label: { text: string } | null }[]): string[] =>
  items.flatMap(({ label }) => label?.text ?? [])

function practitionerNode(context: SiteContext, url: string, { props }: Of<'practitioner'>) {
  const { practitioner, registration, conditions, locations } = props
  const slugs = locations.length > 0 ? locations : context.clinic.locations
  return personNode({
    name: practitioner.name,
    url,
    jobTitle: practitioner.title.text,
    credentials: practitioner.credentials,
    image: pictureAddress(context, practitioner.photo),
    languages: practitioner.languages,
    registration: registration
      ? { body: registration.body, number: registration.number ?? undefined }
      : undefined,
    knowsAbout: conditions.map(({ title }) => title.text),
    worksAt: slugs.map(({ slug }) => locationId(context, slug)),
  })
}

function blogNode(context: SiteContext, url: string, { head }: QueriedPage, content: Of<'post'>) {
  const { heading, excerpt, hero, date, author } = content.props
  const home = absolute(context, context.pathTo('/'))
  return postNode({
    headline: heading.text,
    description: excerpt?.text,
    url: head.canonical ?? url,
    image: pictureAddress(context, hero),
    language: htmlLang(context.locale),
    published: date,
    modified: head.modified,
    author: postAuthor(context, author, head.canonical !== undefined),
    publisher: { name: context.clinic.name, url: home },
    citations: content.sources,
  })
}

/** What nobody has signed is the clinic's, or the network's where it is the network that wrote it. */
function postAuthor(
  context: SiteContext,
  author: PractitionerCard | null,
  isOfNetwork: boolean,
): Post['author'] {
  if (author) return { name: author.name, url: absolute(context, author.href), isOrganization: false }
  return isOfNetwork
    ? { name: networkName, isOrganization: true }
    : { name: context.clinic.name, url: absolute(context, context.pathTo('/')), isOrganization: true }
}

function videosIn(context: SiteContext, page: string, section: SectionProps): Node[] {
  if (section.kind !== 'video') return []
  const { heading, caption, poster, uploadedOn, transcript, key } = section
  const name = heading?.text ?? caption?.text
  const thumbnail = pictureAddress(context, poster)
  if (!name || !thumbnail || !uploadedOn) return []
  return [
    videoNode({
      name,
      thumbnail,
      uploaded: uploadedOn,
      description: caption?.text,
      url: `${page}#${key}`,
      transcript: readableText(transcript) || undefined,
    }),
  ]
}

const origin = ({ clinic }: SiteContext): string => toOrigin(clinic.hosts[0] ?? '')
const absolute = (context: SiteContext, href: string): string =>
  URL.canParse(href) ? href : `${origin(context)}${href}`
const pictureAddress = (context: SiteContext, picture: Picture | null): string | undefined =>
  picture ? absolute(context, picture.src) : undefined
