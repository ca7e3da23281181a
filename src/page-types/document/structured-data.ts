import { absoluteUrl, type ClinicContext, htmlLang, pictureUrl } from '#data/site-context.ts'
import { networkName } from '#domain/clinic/network.ts'
import { type LibraryKind, libraryKinds } from '#domain/library/collections.ts'
import type { Node } from '#domain/structured-data/graph.ts'
import { medicalPageNode, type NamedLink } from '#domain/structured-data/medical-page.ts'
import { siteId } from '#domain/structured-data/site.ts'
import type { RelatedGroup } from '#ui/frame.ts'
import type { Target, Text } from '#ui/models.ts'
import type { QueriedPage } from '../page-type.ts'

export function documentNodes(
  context: ClinicContext,
  { content, head, breadcrumbs, shared }: QueriedPage<'document'>,
  url: string,
): Node[] {
  const { kind, answer, otherNames, hero, author, related } = content.props
  const listed = (about: string) =>
    content.sections.flatMap((section) =>
      section.kind === 'labelled-list' && section.about === about ? statements(section.items) : [],
    )
  return [
    medicalPageNode({
      subject: {
        kind,
        name: breadcrumbs.at(-1)?.label.text ?? '',
        otherNames: otherNames.map(({ text }) => text),
        url,
        related: linksByKind(context, related),
        symptoms: listed('symptoms'),
        causes: listed('causes'),
        riskFactors: listed('risk-factors'),
        contraindications: content.sections.flatMap((section) =>
          section.kind === 'risks' ? statements(section.contraindications) : [],
        ),
      },
      title: head.title,
      description: answer?.text ?? head.description,
      url,
      image: pictureUrl(context, hero),
      language: htmlLang(context.locale),
      modified: head.modified,
      site: siteId(context.origin),
      author: shared?.owner === null ? networkName : context.clinic.name,
      contributor: author ? { name: author.name, url: absoluteUrl(context, author.href) } : undefined,
      citations: content.sources,
    }),
  ]
}

function linksByKind(
  context: ClinicContext,
  groups: readonly RelatedGroup[],
): Record<LibraryKind, NamedLink[]> {
  const targetsIn = (kind: LibraryKind) => groups.find((group) => group.kind === kind)?.targets ?? []
  return Object.fromEntries(
    libraryKinds.map((kind) => [kind, targetsIn(kind).map((target) => namedLink(context, target))]),
  ) as Record<LibraryKind, NamedLink[]>
}

const namedLink = (context: ClinicContext, { title, href }: Target): NamedLink =>
  href === null ? { name: title.text } : { name: title.text, url: absoluteUrl(context, href) }

/** What a list says, entry by entry: a label alone, such as "Location", is no symptom. */
const statements = (items: readonly { label: Text | null; text: Text | null }[]): string[] =>
  items.map(({ label, text }) => [label?.text, text?.text].filter(Boolean).join(': ')).filter(Boolean)
