import { describe, expect, test } from 'vitest'
import type { PageRow } from '#domain/page-list/page-row.ts'
import { describePage, filterPages } from './describe-page.ts'

const page = (more: Partial<PageRow>): PageRow => ({
  kind: 'shared',
  type: 'Condition',
  title: 'Shin splints',
  path: '/conditions/shin-splints',
  address: null,
  document: { collection: 'conditions', id: '1' },
  adaptation: null,
  visibility: 'shown',
  changes: 0,
  problems: {},
  missingLanguages: [],
  hasDraft: false,
  changedAt: null,
  changedBy: null,
  ...more,
})
const textsOf = (more: Partial<PageRow>) => describePage(page(more)).map(({ text }) => text)

describe('a page in the list', () => {
  test('says first what needs attention, then what the clinic has changed', () => {
    expect(textsOf({ changes: 3, problems: { outdated: 2, orphaned: 1, suspended: 1 } })).toEqual([
      'Corrected by the network: 1 text of ours not shown',
      'Shared text changed in 2 places',
      'Shared place removed below 1 change',
      'Changed by us in 3 places',
    ])
  })

  test('is “as shared” only where visitors see it and the clinic has changed nothing', () => {
    expect(textsOf({})).toEqual(['As shared'])
    expect(textsOf({ visibility: 'hidden' })).toEqual(['Hidden'])
    expect(textsOf({ kind: 'page' })).toEqual([])
  })

  test('names the languages that it lacks', () => {
    expect(textsOf({ kind: 'post', missingLanguages: ['हिन्दी', 'ಕನ್ನಡ'] })).toEqual([
      'Not translated: हिन्दी, ಕನ್ನಡ',
    ])
  })
})

describe('a filtered list', () => {
  const drifted = page({ title: 'Achilles pain', path: '/conditions/achilles', problems: { outdated: 1 } })
  const own = page({ kind: 'page', type: 'Page', title: 'Fees', path: '/fees' })
  const pages = [drifted, own, page({ visibility: 'not-added' })]
  const find = (filter: Partial<Parameters<typeof filterPages>[1]>) =>
    filterPages(pages, { text: '', kind: '', state: '', ...filter }).map(({ title }) => title)

  test('has all pages without a filter, and those with every word of the search', () => {
    expect(find({})).toHaveLength(3)
    expect(find({ text: 'condition PAIN' })).toEqual(['Achilles pain'])
    expect(find({ text: '/fees' })).toEqual(['Fees'])
  })

  test('has the pages of a kind and of a state', () => {
    expect(find({ kind: 'page' })).toEqual(['Fees'])
    expect(find({ state: 'attention' })).toEqual(['Achilles pain'])
    expect(find({ state: 'hidden' })).toEqual(['Shin splints'])
    expect(find({ kind: 'page', state: 'attention' })).toEqual([])
  })
})
