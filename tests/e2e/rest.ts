import type { Page } from '@playwright/test'
import { adminUrl } from './request.ts'

/** Calls the REST API from a page on the panel's host, with its session. @throws Error where the status is 400 or more */
export async function callApi<Result>(
  page: Page,
  method: string,
  path: string,
  body?: unknown,
): Promise<Result> {
  if (!page.url().startsWith(adminUrl())) await page.goto(`${adminUrl()}/api/users/me`)
  const { status, text } = await page.evaluate(
    async ([how, where, what]) => {
      const response = await fetch(`/api${where}`, {
        method: how as string,
        headers: what ? { 'Content-Type': 'application/json' } : {},
        body: what ? JSON.stringify(what) : undefined,
      })
      return { status: response.status, text: await response.text() }
    },
    [method, path, body] as const,
  )
  if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text}`)
  return JSON.parse(text) as Result
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
