import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { rulesFor } from '#collections/shared/access/policy.ts'
import { getMember } from '#collections/shared/access/roles.ts'
import { inOtherLocale } from '#collections/shared/hooks/other-locale.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import { isLibraryKind, type LibraryKind } from '#domain/library/collections.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { toKnownContentLocale } from '#domain/locales/localized.ts'
import { toClinic } from '#mappers/clinic.ts'
import { findSharedSections } from './shared-sections.ts'
import { findTitles, listTargets } from './targets.ts'

export const adaptationEndpoints: Endpoint[] = [
  {
    /** GET /api/adaptations/places?source=conditions:ID&clinic=ID&locale=en -> `{ places: SectionTarget[] }` */
    path: '/places',
    method: 'get',
    handler: async (req) => {
      const { source = '', clinic: clinicId } = req.query as { source?: string; clinic?: string }
      const clinics = clinicsFor(getMember(req), rulesFor('adaptations').create)
      if (!clinicId || (clinics !== 'all' && !clinics.includes(clinicId))) throw new Forbidden(req.t)
      await requireReadable(source, req)
      const locale = toKnownContentLocale(req.locale)
      const clinic = toClinic(
        await req.payload.findByID({
          collection: 'clinics',
          id: clinicId,
          depth: 0,
          locale: 'all',
          overrideAccess: false,
          req: inOtherLocale(req),
        }),
      )
      const tag = clinic.locales.find((each) => toContentLocale(each) === locale) ?? locale
      const sections = await findSharedSections(source, clinicId, req)
      const findTitle = await findTitles(sections, req)
      const places = listTargets(sections, {
        locale,
        createInterpolator: () => createLocalizedInterpolator(clinic, tag),
        findTitle,
      })
      return Response.json({ places })
    },
  },
]

/** Checks that the user may read the page, because its sections are then read without access control. */
async function requireReadable(source: string, req: PayloadRequest): Promise<void> {
  const [collection = '', id = ''] = source.split(':')
  const isAdaptable = (name: string): name is LibraryKind | 'posts' => name === 'posts' || isLibraryKind(name)
  if (!isAdaptable(collection) || !id)
    throw new APIError(
      'The query parameter "source" must be collection:id, for example conditions:6f1c.',
      400,
      undefined,
      true,
    )
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    select: {},
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!found) throw new NotFound(req.t)
}
