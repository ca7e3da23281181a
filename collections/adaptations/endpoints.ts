import { APIError, addDataAndFileToRequest, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { requireClinic } from '#collections/shared/access/require-clinic.ts'
import { inOtherLocale } from '#collections/shared/hooks/other-locale.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import { isLibraryKind, type LibraryKind } from '#domain/library/collections.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { toKnownContentLocale } from '#domain/locales/localized.ts'
import { toClinic } from '#mappers/clinic.ts'
import { comparisonEndpoint } from './comparison.ts'
import { findSharedSections } from './shared-sections.ts'
import { findTitles, listTargets } from './targets.ts'

export const adaptationEndpoints: Endpoint[] = [
  comparisonEndpoint,
  {
    /** GET /api/adaptations/places?source=conditions:ID&clinic=ID&locale=en -> `{ places: SectionTarget[] }` */
    path: '/places',
    method: 'get',
    handler: async (req) => {
      const { source = '', clinic: clinicId = '' } = req.query as { source?: string; clinic?: string }
      requireClinic(clinicId, endpointPolicy['adaptations/places'], req)
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
  {
    /**
     * POST /api/adaptations/open `{ source: 'conditions:ID', clinic: ID }` -> `{ id }`: the clinic's adaptation of a shared
     * page. Where it has none, a draft without operations, which changes nothing on the site.
     */
    path: '/open',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const parsed = opened.safeParse(req.data)
      if (!parsed.success)
        throw new APIError(
          'Send the page as "source", for example conditions:6f1c, and the id of a clinic as "clinic".',
          400,
          undefined,
          true,
        )
      const { source, clinic } = parsed.data
      requireClinic(clinic, endpointPolicy['adaptations/open'], req)
      const page = await requireReadable(source, req)
      const id = (await findAdaptation(source, clinic, req)) ?? (await createDraft(page, clinic, req))
      return Response.json({ id })
    },
  },
]

const opened = z.object({ source: z.string(), clinic: z.string() })

type SharedPage = { relationTo: LibraryKind | 'posts'; value: string }

/** Checks that the user may read the page, because its sections are then read without access control. */
async function requireReadable(source: string, req: PayloadRequest): Promise<SharedPage> {
  const [collection = '', id = ''] = source.split(':')
  const isAdaptable = (name: string): name is LibraryKind | 'posts' => name === 'posts' || isLibraryKind(name)
  if (!isAdaptable(collection) || !id)
    throw new APIError('"source" must be collection:id, for example conditions:6f1c.', 400, undefined, true)
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
  return { relationTo: collection, value: id }
}

async function findAdaptation(
  source: string,
  clinic: string,
  req: PayloadRequest,
): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'adaptations',
    where: { tenant: { equals: clinic }, sourceKey: { equals: source } },
    limit: 1,
    depth: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  return docs[0]?.id
}

async function createDraft(source: SharedPage, clinic: string, req: PayloadRequest): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'adaptations',
    draft: true,
    depth: 0,
    data: { tenant: clinic, source, _status: 'draft' },
    overrideAccess: false,
    req,
  })
  return id
}
