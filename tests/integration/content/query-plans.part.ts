import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Where } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

type Profiled = {
  ns: string
  planSummary?: string
  docsExamined?: number
  keysExamined?: number
  command: { filter?: unknown; pipeline?: unknown }
}

/** How MongoDB runs the queries of public pages. SQLite has no profiler. */
export function queryPlans({ payload, world }: Polyclinic): void {
  let clinic: Clinic
  beforeAll(async () => {
    const { findClinicById } = await import('#data/find-clinic.ts')
    clinic = required(await findClinicById(world().clinics.nyc))
  })

  /** Runs on MongoDB only, but the generated types allow SQLite's adapter too. */
  const mongodb = () => required((payload().db as unknown as MongooseAdapter).connection.db)

  /** The profiler's entry for each query that runs during `work`. */
  async function profile(work: () => Promise<unknown>): Promise<Profiled[]> {
    const database = mongodb()
    await database.command({ profile: 2 })
    await work()
    await database.command({ profile: 0 })
    const entries = await database
      .collection<Profiled>('system.profile')
      .find({ op: { $in: ['query', 'command'] }, ns: { $not: /system\.profile|\$cmd/ } })
      .toArray()
    return entries
  }

  test('no public page scans a whole collection', async () => {
    const { findPageWithHead } = await import('#seo/page-with-head.ts')
    const { clinicContext } = await import('#data/site-context.ts')
    const { findClinicByHost } = await import('#data/find-clinic.ts')
    const { docs } = await payload().find({
      collection: 'conditions',
      where: { _status: { equals: 'published' } },
      depth: 0,
    })
    const paths = [
      '',
      'conditions',
      ...docs.map(({ slug }) => `conditions/${slug}`),
      'conditions/unknown',
      'team',
      'stories',
      'blog',
      'locations',
      'contact',
      'about',
      'nowhere',
    ]
    const queries = await profile(async () => {
      await findClinicByHost(required(clinic.hosts[0]))
      for (const path of paths) {
        const context = clinicContext(clinic, required(clinic.locales[0]), false)
        await findPageWithHead(context, path.split('/').filter(Boolean))
      }
    })
    expect(queries.length).toBeGreaterThan(paths.length)
    const scans = queries.filter(isScan)
    expect(
      scans.map(({ ns, command }) => `${ns} ${JSON.stringify(command.filter ?? command.pipeline)}`),
    ).toEqual([])
  })

  test('a word in the activity log is looked for in an index, and no other entry is read', async () => {
    const find = (where: Where) =>
      payload().find({ collection: 'activity', where, sort: '-createdAt', depth: 0 })
    const all = await profile(async () => {
      await find({ userName: { contains: 'nobody of this name' } })
      await find({ line: { contains: 'no entry has this' } })
    })
    const queries = all.filter(({ ns }) => ns.endsWith('.activities'))
    const [names, ...others] = queries
    // The names of all people, and of each a list and a count.
    expect(queries).toHaveLength(5)
    expect(names?.command).toMatchObject({ distinct: 'activities', key: 'userName' })
    expect(names?.keysExamined).toBeLessThan(others.at(-1)?.keysExamined ?? 0)
    for (const query of queries)
      expect(query).toMatchObject({ keysExamined: expect.any(Number), docsExamined: 0 })
    expect(others.map(({ keysExamined = 0 }) => keysExamined > 0)).toEqual([false, false, true, true])
  })

  test('the check detects a collection scan', async () => {
    const pages = mongodb().collection('pages')
    const unsorted = await profile(() => pages.find({ 'answer.en': 'nothing' }).toArray())
    const sorted = await profile(() =>
      payload().find({ collection: 'pages', where: { answer: { equals: 'nothing' } } }),
    )
    expect(unsorted.some(isScan)).toBe(true)
    expect(sorted.some(isScan)).toBe(true)
  })
}

/**
 * An index scan over all documents by date counts as a collection scan too; reading only the newest document does
 * not.
 */
const isScan = ({ planSummary = '', docsExamined = 0 }: Profiled): boolean =>
  /COLLSCAN/.test(planSummary) ||
  (docsExamined > 1 && /IXSCAN \{ (createdAt|updatedAt): -?1 \}/.test(planSummary))
