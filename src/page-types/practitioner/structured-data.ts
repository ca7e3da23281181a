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
  const { practitioner, registration, conditions, locations } = content.props
  // Empty where the clinic has one location only.
  const worksAt = locations.length > 0 ? locations : context.clinic.locations
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
      worksAt: worksAt.map(({ slug }) => locationId(context, slug)),
    }),
  ]
}
