import { type ClinicContext, pictureUrl } from '#data/site-context.ts'
import type { Node } from '#domain/structured-data/graph.ts'
import { personNode } from '#domain/structured-data/person.ts'
import { locationId } from '#page-types/shared/clinic-nodes.ts'
import type { QueriedPage } from '../page-type.ts'

export function practitionerNodes(
  context: ClinicContext,
  { content }: QueriedPage<'practitioner'>,
  url: string,
): Node[] {
  const { practitioner, registration, conditions } = content.props
  return [
    personNode({
      name: practitioner.name,
      url,
      jobTitle: practitioner.title.text,
      credentials: practitioner.credentials,
      image: pictureUrl(context, practitioner.photo),
      languages: practitioner.languages,
      registration: registration
        ? { body: registration.body, number: registration.number ?? undefined }
        : undefined,
      knowsAbout: conditions.map(({ title }) => title.text),
      // A search engine offers visits where somebody works, so a place without registration is left out.
      worksAt: practitioner.treatsAt.map((slug) => locationId(context, slug)),
    }),
  ]
}
