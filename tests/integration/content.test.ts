import type { Payload } from 'payload'
import { beforeAll, describe, vi } from 'vitest'
import { queryPlans } from './content/query-plans.ts'
import { reader } from './content/reader.ts'
import { redirects } from './content/redirects.ts'
import { search } from './content/search.ts'
import { seo } from './content/seo.ts'
import { describePolyclinic } from './polyclinic.ts'

const opened = vi.hoisted(() => ({ payload: undefined as Payload | undefined }))
vi.mock('#data/payload.ts', () => ({ payload: async () => opened.payload }))

/** What a site is made of, as the public, search engines and feed readers get it. */
describePolyclinic('public content', (polyclinic) => {
  beforeAll(() => {
    opened.payload = polyclinic.payload()
  })
  describe('by the reader', () => reader(polyclinic))
  describe('by the search', () => search(polyclinic))
  describe('by redirects', () => redirects(polyclinic))
  describe('as it is found', () => seo(polyclinic))
  if (polyclinic.database === 'MongoDB') describe('by indexes', () => queryPlans(polyclinic))
})
