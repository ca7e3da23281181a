import type { SectionProps } from '#blocks/resolve.ts'
import { readableText } from '#data/readable-text.ts'
import { absoluteUrl, type ClinicContext, pictureUrl, type SiteContext } from '#data/site-context.ts'
import type { Node } from '#domain/structured-data/graph.ts'
import { breadcrumbNode } from '#domain/structured-data/site.ts'
import { videoNode } from '#domain/structured-data/video.ts'
import type { QueriedPage, StructuredData } from '#page-types/page-type.ts'
import { pageTypes } from '#page-types/registry.ts'
import type { PageKind } from '#page-types/views.tsx'

/** The nodes of the page itself, built from the same resolved data as the page. `url` is absolute. */
export async function pageNodes<T extends PageKind>(
  context: ClinicContext,
  page: QueriedPage<T>,
  url: string,
): Promise<Node[]> {
  return (await nodesByKind[page.content.kind].structuredData?.(context, page, url)) ?? []
}

const nodesByKind: { [T in PageKind]: { structuredData: StructuredData<T> | null } } = pageTypes

/** The nodes that any page may have: videos and breadcrumbs. */
export function sharedNodes(
  context: SiteContext,
  { content, breadcrumbs }: QueriedPage,
  url: string,
): Node[] {
  const trail = breadcrumbs.map(({ label, href }) => ({
    name: label.text,
    url: href === null ? null : absoluteUrl(context, href),
  }))
  return [
    ...content.sections.flatMap((section) => videoNodes(context, section, url)),
    ...(trail.length > 1 ? [breadcrumbNode(trail)] : []),
  ]
}

function videoNodes(context: SiteContext, section: SectionProps, url: string): Node[] {
  if (section.kind !== 'video') return []
  const { heading, caption, poster, uploadedOn, transcript, key } = section
  const name = heading?.text ?? caption?.text
  const thumbnail = pictureUrl(context, poster)
  if (!name || !thumbnail || !uploadedOn) return []
  return [
    videoNode({
      name,
      thumbnail,
      uploaded: uploadedOn,
      description: caption?.text,
      url: `${url}#${key}`,
      transcript: readableText(transcript) || undefined,
    }),
  ]
}
