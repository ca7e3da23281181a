import { expect, test } from 'vitest'
import { isMissing, type ValidatedText } from './required-text.ts'

const stored = {
  id: 'page',
  title: { hi: 'दर्द' },
  sections: [
    { id: 'row', heading: { hi: 'कारण' } },
    { id: 'empty', heading: {} },
  ],
}
const payload = {
  collections: { pages: { config: { versions: { drafts: {} } } } },
  db: { findVersions: async () => ({ docs: [{ version: stored }] }) },
}
const request = (locale: string) => ({ locale, context: {}, payload }) as unknown as ValidatedText['req']
const title = { id: 'page', collectionSlug: 'pages', name: 'title', siblingData: { id: 'page' } }
const heading = (id: string) => ({ ...title, name: 'heading', siblingData: { id } })

test('a text that another locale has is not missing, in the document or in a row that was moved', async () => {
  expect(await isMissing('', { ...title, req: request('en') })).toBe(false)
  expect(await isMissing(null, { ...heading('row'), req: request('en') })).toBe(false)
})

test('a text that no other locale has is missing', async () => {
  expect(await isMissing(' ', { ...title, req: request('hi') })).toBe(true)
  expect(await isMissing('', { ...heading('empty'), req: request('en') })).toBe(true)
  expect(await isMissing('', { ...heading('new'), req: request('en') })).toBe(true)
})

test('a new document has no other locale', async () => {
  expect(await isMissing('', { ...title, id: undefined, req: request('en') })).toBe(true)
})
