import { expect, test } from 'vitest'
import { sectionExample } from '../fixtures.ts'
import { withUrgentCareFirst } from './urgent-care-first.ts'

const sections = ['overview', 'urgent-care', 'care'].map((kind) => sectionExample({ key: kind, kind }))
const keysIn = (collection: string) => withUrgentCareFirst(collection, sections).map(({ key }) => key)

test.each(['conditions', 'symptoms', 'body-regions'])(
  'urgent care is first on a page of %s, the rest in its order',
  (collection) => {
    expect(keysIn(collection)).toEqual(['urgent-care', 'overview', 'care'])
  },
)

test.each(['treatments', 'muscles', 'posts', 'pages'])(
  'it stays in its place on a page of %s',
  (collection) => {
    expect(keysIn(collection)).toEqual(['overview', 'urgent-care', 'care'])
  },
)
