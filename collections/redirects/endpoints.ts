import { APIError, addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { byteOrderMark, csvLine } from '#base/csv.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { requireClinic } from '#collections/shared/access/require-clinic.ts'
import { importRedirects } from './import-redirects.ts'

/** Before Payload's own routes, of which `GET /:id` would take `export` for an id. */
export const redirectEndpoints: Endpoint[] = [
  {
    /** GET /api/redirects/export?clinic=ID -> a CSV file that can be imported again. */
    path: '/export',
    method: 'get',
    handler: async (req) => {
      const clinic = String(req.query.clinic ?? '')
      requireClinic(clinic, endpointPolicy['redirects/export'], req)
      const { docs } = await req.payload.find({
        collection: 'redirects',
        where: { tenant: { equals: clinic } },
        sort: 'from',
        depth: 0,
        pagination: false,
        overrideAccess: false,
        req,
      })
      const lines = docs.map(({ from, to }) => csvLine([from, to]))
      return new Response([byteOrderMark, csvLine(['From', 'To']), ...lines].join(''), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="redirects.csv"',
        },
      })
    },
  },
  {
    /** POST /api/redirects/import `{ clinic: ID, csv }` -> `Imported`; or 400 and `{ faults: LineFault[] }`, and nothing is stored. */
    path: '/import',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const parsed = body.safeParse(req.data)
      if (!parsed.success)
        throw new APIError('Send the id of a clinic as "clinic" and the file as "csv".', 400, undefined, true)
      const { clinic, csv } = parsed.data
      requireClinic(clinic, endpointPolicy['redirects/import'], req)
      const result = await importRedirects(csv, clinic, req)
      return Response.json(result, { status: 'faults' in result ? 400 : 200 })
    },
  },
]

const body = z.object({ clinic: z.string().min(1), csv: z.string() })
