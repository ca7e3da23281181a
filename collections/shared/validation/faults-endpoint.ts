import type { CollectionConfig, Endpoint } from 'payload'
import { type FieldFault, toFieldFaults } from '../errors/field-faults.ts'
import { findPublishingFaults } from './publishing.ts'

/** What there is to correct in a document before it can be published, as the panel lists it. */
export type FaultsResponse = { faults: FieldFault[] }

/** Adds `GET /api/<collection>/<id>/faults?locale=…` to a collection with drafts. */
export function withFaultsEndpoint(collection: CollectionConfig): CollectionConfig {
  if (typeof collection.versions !== 'object' || !collection.versions.drafts) return collection
  return { ...collection, endpoints: [...(collection.endpoints || []), faultsEndpoint] }
}

const faultsEndpoint: Endpoint = {
  path: '/:id/faults',
  method: 'get',
  handler: async (req) => {
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
    const answer: FaultsResponse = { faults: toFieldFaults(errors, config, doc) }
    return Response.json(answer)
  },
}
