import type { Payload } from 'payload'
import { beforeAll, describe, vi } from 'vitest'
import { queryPlans } from './content/query-plans.ts'
import { reader } from './content/reader.ts'
import { redirects } from './content/redirects.ts'
import { search } from './content/search.ts'
import { seo } from './content/seo.ts'
import { describePolyclinic } from './polyclinic.ts'

const connection = vi.hoisted(() => ({ payload: undefined as Payload | undefined }))
vi.mock('#data/payload.ts', () => ({ payload: async () => connection.payload }))

/** The content of sites as visitors, search engines and feed readers get it. */
describePolyclinic('public content', (polyclinic) => {
  beforeAll(() => {
    connection.payload = polyclinic.payload()
  })
  describe('reader', () => reader(polyclinic))
  describe('search', () => search(polyclinic))
  describe('redirects', () => redirects(polyclinic))
  describe('SEO', () => seo(polyclinic))
  if (polyclinic.database === 'MongoDB') describe('query plans', () => queryPlans(polyclinic))
})
