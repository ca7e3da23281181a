import { expect, test } from 'vitest'
import type { DocumentResult, FoundDocument, Replacement } from '#domain/replacing/replacement.ts'
import { describeOutcome, describeReplacement, describeResult, describeStart } from './describe.ts'

const result = (more: Partial<DocumentResult>) =>
  describeResult({
    collection: 'pages',
    id: '1',
    title: 'Fees',
    noun: 'page',
    state: 'done',
    isLive: false,
    places: 1,
    reason: null,
    ...more,
  })

test('a result says whether the change is live, or why there is none', () => {
  expect(result({})).toBe('Saved as a draft with 1 place replaced.')
  expect(result({ isLive: true, places: 2 })).toBe('Published with 2 places replaced.')
  expect(result({ state: 'refused', reason: 'Title is required.' })).toBe('Not changed: Title is required.')
  expect(result({ state: 'kept', reason: 'Ana has changed it since.' })).toBe('Ana has changed it since.')
})

test('what happens to a document is said before it does', () => {
  const page = { hasDrafts: true, isDraft: false, mayPublish: true } as FoundDocument
  expect(describeOutcome(page, false)).toBe('Published: the change is saved as a draft')
  expect(describeOutcome(page, true)).toBe('Published: the change goes live')
  expect(describeOutcome({ ...page, mayPublish: false }, true)).toMatch(/your role may not publish/)
  expect(describeOutcome({ ...page, isDraft: true }, true)).toBe('Has a draft: the change goes into it')
  expect(describeOutcome({ ...page, hasDrafts: false }, false)).toBe(
    'Has no drafts: the change goes live at once',
  )
})

test('a replacement names its phrases, who made it, and what is left', () => {
  const replacement: Replacement = {
    id: '1',
    phrase: 'shin pain',
    replacement: '',
    startedAt: '2026-11-30T09:00:00.000Z',
    by: 'Ana',
    undoneBy: null,
    documents: 3,
    left: 1,
  }
  expect(describeReplacement(replacement)).toBe('“shin pain” → nothing')
  expect(describeStart(replacement)).toMatch(/^3 documents · 30 Nov 2026, .* · by Ana · 1 document to go$/)
  expect(describeStart({ ...replacement, left: 0, undoneBy: 'Ravi' })).toMatch(/taken back by Ravi$/)
})
