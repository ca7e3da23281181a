import type { RequestListener } from 'node:http'
import { getPayload } from 'payload'
import { followPublishLog } from '#data/follow-publish-log.ts'
import { reader } from '#data/reader.ts'
import { withRetries } from '#database/retries.ts'
import { networkSite } from '#domain/clinic/network.ts'
import config from '#payload-config'
import { position } from '#publish/position.ts'
import { createCachedPages } from '#server/page-cache/cached-pages.ts'
import { createPublicServer } from '#server/public-server.ts'
import { defaults, listenOnFreePort } from '#server/test-servers.ts'
import { startUpstream } from '#server/upstream.ts'
import type { Published, Reply } from './messages.ts'

/*
 * A server of the product without Next: database, publish log and page cache, and pages that say the title and the answer of a
 * condition. What the parent sends is published.
 */

const payload = await getPayload({ config })
followPublishLog(payload)

const render: RequestListener = async ({ url = '' }, response) => {
  try {
    const { findBySlug } = reader({ site: networkSite('a.example'), locale: 'en', draft: false })
    const row = await findBySlug('conditions', url.slice(1))
    const text = row ? JSON.stringify([row.title, row.answer]) : 'none'
    response.setHeader('content-type', 'text/html').end(text)
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/html' }).end(String(error))
  }
}

async function publish({ id, ...said }: Published): Promise<string> {
  const data = { ...said, _status: 'published' } as const
  const saved = await withRetries(() =>
    id
      ? payload.update({ collection: 'conditions', id, data })
      : payload.create({ collection: 'conditions', data }),
  )
  return saved.id
}

const { stop: _stop, ...upstream } = await startUpstream(render)
const state = { ...defaults, upstream, isReady: async () => false }
const { pages } = createCachedPages({ ...state, position, maxBytes: 10_000_000 })
const port = await listenOnFreePort(createPublicServer({ ...state, pages }))
const reply = (message: Reply) => process.send?.(message)
process.on('message', (published: Published) => {
  publish(published).then(
    (id) => reply({ id }),
    (error: Error) => reply({ refused: error.message }),
  )
})
reply({ port })
