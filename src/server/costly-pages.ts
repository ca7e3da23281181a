import type { IncomingHttpHeaders } from 'node:http'
import { createTaskQueue, type TaskQueue } from '#base/task-queue.ts'
import { isPreview } from './preview-request.ts'
import type { RequestHead } from './request-head.ts'

/** The queue in which a request waits for its turn; null if it need not wait. */
export type SelectQueue = (
  head: Pick<RequestHead, 'area' | 'target'>,
  headers: IncomingHttpHeaders,
) => TaskQueue | null

/**
 * The queues of pages that differ with every request and take the longest to render: the results of a search, and previews
 * of drafts. However many are requested at once, they wait for each other, and other pages don't wait for them.
 */
export function createPageQueues(): SelectQueue {
  const searches = createTaskQueue({ concurrency: 4, capacity: 60 })
  const previews = createTaskQueue({ concurrency: 4, capacity: 60 })
  return ({ area, target }, headers) => {
    // Files are streamed, at the speed of the visitor's connection.
    if (area !== 'page' || isFile(target)) return null
    if (isPreview(target, headers)) return previews
    return isSearch(target) ? searches : null
  }
}

const isFile = ({ pathname }: URL): boolean => /\.\w+$/.test(pathname)

/** In any language of a site. */
const isSearch = ({ pathname, searchParams }: URL): boolean =>
  /\/search\/?$/.test(pathname) && searchParams.has('q')
