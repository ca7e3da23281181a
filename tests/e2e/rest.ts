import type { Page } from '@playwright/test'
import { adminUrl } from './request.ts'

/** Calls the REST API as the panel does, with the session of a page's browser. @throws Error where the status is 400 or more */
export async function callApi<Result>(
  page: Page,
  method: string,
  path: string,
  data?: unknown,
): Promise<Result> {
  const headers = { Origin: adminUrl() }
  const response = await page.context().request.fetch(`${adminUrl()}/api${path}`, {
    method,
    data,
    headers,
    // The server may close a connection that was idle at the moment it is used again.
    maxRetries: 2,
  })
  if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`)
  return (await response.json()) as Result
}

type Row = { id: string } & Record<string, unknown>

/** The document with that slug, as the signed-in user reads it. */
export async function findRow(page: Page, collection: string, slug: string): Promise<Row> {
  const { docs } = await callApi<{ docs: Row[] }>(
    page,
    'GET',
    `/${collection}?where[slug][equals]=${slug}&depth=0`,
  )
  const [row] = docs
  if (!row) throw new Error(`There is no ${slug} in ${collection}.`)
  return row
}

/** Creates a page of the user's clinic, a draft unless `more` publishes it. */
export async function createPage(
  page: Page,
  title: string,
  more: { _status?: string; heading?: string; hero?: string; sections?: object[] } = {},
): Promise<Row> {
  const { _status = 'draft' } = more
  const query = _status === 'draft' ? '?draft=true' : ''
  const data = { title, ...more, _status }
  const { doc } = await callApi<{ doc: Row }>(page, 'POST', `/pages${query}`, data)
  return doc
}
