import { expect, test } from 'vitest'
import { describeReceipt } from './describe-receipt.ts'

const receipt = { sites: 3, pages: 9, milliseconds: 412, skipped: 0, view: null, failures: [] }

test('a receipt says how many pages are live on how many sites, and how soon', () => {
  expect(describeReceipt(receipt)).toBe('Live on 3 sites, 9 pages, 0.4 s.')
  expect(describeReceipt({ ...receipt, sites: 1, pages: 1, milliseconds: 30 })).toBe(
    'Live on 1 site, 1 page, 0.0 s.',
  )
})

test('a receipt says what was not checked and what has failed', () => {
  const failures = [{ address: 'nyc.example/fees', reason: 'answers with the error 503' }]
  expect(describeReceipt({ ...receipt, skipped: 4, failures })).toBe(
    'Live on 3 sites, 9 pages, 0.4 s. 4 pages not checked. Not live: nyc.example/fees answers with the error 503.',
  )
})

test('there is no receipt for a document that no page shows', () => {
  expect(describeReceipt({ ...receipt, sites: 0, pages: 0 })).toBeNull()
})
