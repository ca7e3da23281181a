import { addDataAndFileToRequest, type CollectionConfig, type Endpoint } from 'payload'
import { z } from 'zod'
import { type FieldFault, toFieldFaults } from '../errors/field-faults.ts'
import { findDeadLinks } from './dead-links.ts'
import { findPublishingFaults } from './publishing.ts'
import { findUntranslatedSafety } from './untranslated-safety.ts'

/**
 * What there is to correct in a document before it can be published, as the panel lists it, and what patients of some site
 * can't read in their language, and links that patients of its site get without a page behind them.
 */
export type FaultsResponse = { faults: FieldFault[]; untranslated: FieldFault[]; deadLinks: FieldFault[] }

/**
 * Adds `POST /api/<collection>/<id>/faults?locale=…` to a collection with drafts. The panel sends the errors of its form's
 * own validation along, and gets them back with their labels.
 */
export function withFaultsEndpoint(collection: CollectionConfig): CollectionConfig {
  if (typeof collection.versions !== 'object' || !collection.versions.drafts) return collection
  return { ...collection, endpoints: [...(collection.endpoints || []), faultsEndpoint] }
}

const formErrors = z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })).max(200) })

const faultsEndpoint: Endpoint = {
  path: '/:id/faults',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { collection: slug, id } = req.routeParams as { collection: 'pages'; id: string }
    const { config } = req.payload.collections[slug]
    const doc = await req.payload.findByID({
      collection: slug,
      id,
      depth: 0,
      draft: true,
      fallbackLocale: false,
      overrideAccess: false,
      req,
    })
    const errors = await findPublishingFaults({
      collection: config,
      data: { ...doc, _status: 'published' },
      originalDoc: doc,
      req,
    })
    const own = formErrors.safeParse(req.data).data?.errors ?? []
    const untranslated = await findUntranslatedSafety({ collection: slug, id, req })
    const deadLinks = await findDeadLinks({ collection: slug, id, req })
    const answer: FaultsResponse = {
      faults: toFieldFaults([...errors, ...own], config, doc),
      untranslated: toFieldFaults(untranslated, config, doc),
      deadLinks: toFieldFaults(deadLinks, config, doc),
    }
    return Response.json(answer)
  },
}
