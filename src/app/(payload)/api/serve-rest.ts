import { getPayload, handleEndpoints, type SanitizedConfig } from 'payload'
import { createTaskQueue, QueueFullError } from '#base/task-queue.ts'
import { readsDatabase } from '#collections/shared/health.ts'
import { retryTransientWrites } from '#database/retries.ts'
import { ownEntries } from '#publish/own-entries.ts'
import { type BodyLimits, prepareRequest } from './prepare-request.ts'
import { errorResponse, RefusedRequest } from './refused-request.ts'

type Options = {
  config: Promise<SanitizedConfig> | SanitizedConfig
  /** Of the Payload instance to use, in tests with several. */
  payloadInstanceCacheKey?: string
}

/**
 * The handler of Payload's REST API. What a request may cost is decided here, before Payload parses it: the size and
 * nesting of its body, its parameters, and how many costly lists are read at a time.
 *
 * Payload's own route for Next would add `/og`, which draws an image of any text for anybody.
 */
export function serveRest(options: Options): (request: Request) => Promise<Response> {
  const handle = retryTransientWrites(async (request) => {
    const response = await handleEndpoints({ ...options, request })
    if (isRefusal(response) && hasCredentials(request) && !(await hasDatabase(options)))
      return errorResponse(503, withoutDatabase, { 'Retry-After': '5' })
    // Whoever saves sees it live in the next request.
    if (request.method !== 'GET') await ownEntries().arrived()
    return response
  })
  const costlyLists = createTaskQueue({ concurrency: 4, capacity: 32 })
  return async (incoming) => {
    try {
      const request = await prepareRequest(incoming, bodyLimits(await options.config))
      return await (isCostly(request) ? costlyLists.run(() => handle(request)) : handle(request))
    } catch (error) {
      if (error instanceof RefusedRequest) return errorResponse(error.status, error.message)
      if (error instanceof QueueFullError)
        return errorResponse(503, 'The server is busy. Try again in a moment.', { 'Retry-After': '2' })
      throw error
    }
  }
}

const isRefusal = ({ status }: Response): boolean => status === 401 || status === 403

const hasCredentials = ({ headers }: Request): boolean =>
  headers.has('authorization') || Boolean(headers.get('cookie')?.includes('payload-token='))

/**
 * Without a database, Payload takes a user whose session it can't read for nobody, who may do nothing. Read now, since
 * `/api/health` repeats its answer for a second.
 */
const hasDatabase = async ({ config, payloadInstanceCacheKey }: Options): Promise<boolean> =>
  readsDatabase(await getPayload({ config, key: payloadInstanceCacheKey }))

const withoutDatabase =
  'The database does not respond at the moment. Nothing was saved. Keep this page open and try again in a minute.'

/** The form around a file and the document's own fields. */
const documentSize = 2_000_000

const bodyLimits = ({ collections, routes, upload }: SanitizedConfig): BodyLimits => ({
  // Enough to sign in, or for a forgotten password.
  anonymous: 16_000,
  document: documentSize,
  upload: Number(upload.limits?.fileSize ?? 0) + documentSize,
  uploadPaths: collections.flatMap((collection) =>
    collection.upload ? [`${routes.api}/${collection.slug}`] : [],
  ),
})

/** Whether the request lists many documents, or documents with those that they relate to. */
function isCostly({ method, url }: Request): boolean {
  const { searchParams } = new URL(url)
  const limit = Number(searchParams.get('limit') ?? 10)
  const isLong = limit === 0 || limit > 50 || searchParams.get('pagination') === 'false'
  return method === 'GET' && (isLong || Number(searchParams.get('depth') ?? 0) > 0)
}
