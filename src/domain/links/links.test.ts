import { expect, test } from 'vitest'
import { describeAnswer, explainDeadLink, outwardState } from './links.ts'

const checkedAt = '2026-11-30T08:00:00.000Z'

test.each([
  ['a link that was never checked', { checkedAt: null }, 'unchecked'],
  ['a page that is there', { checkedAt, status: 200 }, 'works'],
  ['a page that is gone', { checkedAt, status: 410 }, 'broken'],
  ['a site with a fault', { checkedAt, status: 500 }, 'broken'],
  ['a site that is gone', { checkedAt, status: null, problem: 'There is no such site any more.' }, 'broken'],
  ['a site that refuses programs', { checkedAt, status: 403 }, 'uncertain'],
  ['a site that is busy', { checkedAt, status: 503 }, 'uncertain'],
  ['a check that is under way', { checkedAt, status: null, problem: null }, 'unchecked'],
])('%s is told by its answer', (_, answer, state) => {
  expect(outwardState(answer)).toBe(state)
  expect(describeAnswer(answer)).toMatch(/\.$/)
})

test('a dead link is explained by what stands behind it', () => {
  expect(explainDeadLink({ shown: '/fees', state: 'hidden' })).toBe(
    '“/fees” leads to a page that this site does not show',
  )
})

test.each([
  [403, 'The other site refuses programs (status 403). Open the link to see whether it works.'],
  [
    429,
    'The other site had too many requests when it was checked (status 429). Open the link to see whether it works.',
  ],
  [
    503,
    'The other site was not available when it was checked (status 503). Open the link to see whether it works.',
  ],
])('of a link without a certain answer, status %i says why', (status, words) => {
  expect(describeAnswer({ checkedAt, status })).toBe(words)
})
