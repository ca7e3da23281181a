import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { data } from '#collections/data-steps/20261129_171108_legal_pages.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { createClinicSample, richText } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** Privacy, accessibility, terms and complaints, and the list of all pages. */
export function law({ local, payload, world }: Polyclinic) {
  let content: Awaited<ReturnType<typeof load>>
  const load = async () => ({
    ...(await import('#page-types/find-page.ts')),
    ...(await import('#data/site-context.ts')),
    ...(await import('#data/find-clinic.ts')),
    ...(await import('#seo/page-with-head.ts')),
    ...(await import('#seo/sitemap.ts')),
  })
  beforeAll(async () => {
    content = await load()
  })

  const contextOf = async (id: string, locale?: LocaleTag) => {
    const clinic = required(await content.findClinicById(id))
    return content.clinicContext(clinic, locale ?? required(clinic.locales[0]), false)
  }
  const open = async (id: string, path: string, locale?: LocaleTag) => {
    const result = await content.findPage(await contextOf(id, locale), [path])
    return result.outcome === 'page' ? result : null
  }
  /** Every text of a page, as one. */
  const textOf = async (id: string, path: string, locale?: LocaleTag) =>
    JSON.stringify(required(await open(id, path, locale)).page.content.props)

  /** The texts of a generated page that are not in its language, except the clinic's own address. */
  const fallbacks = async (id: string, path: string, locale: LocaleTag) => {
    const { content: found } = required(await open(id, path, locale)).page
    if (found.kind !== 'legal') throw new Error(`${path} is a page of another type.`)
    const parts = found.props.generated.flatMap((section) => section.parts)
    const texts = JSON.stringify(parts.filter(({ kind }) => kind !== 'offices'))
    return [...texts.matchAll(/"text":"[^"]*","lang":"en"/g)].map(([match]) => match)
  }

  const createClinic = async (name: string, more: object) => {
    const { locations, ...sample } = createClinicSample(name)
    const { location, ...rest } = more as { location: object }
    const [first] = locations as object[]
    // Not live: a live clinic would be among the alternates of the other suites' pages.
    const data = { ...sample, status: 'draft', ...rest, locations: [{ ...first, ...location }] }
    return String((await local().create({ collection: 'clinics', data })).id)
  }

  describe('the pages that every site has', () => {
    test('say in Alberta whom to ask, with the business address, and name the commissioner and the college', async () => {
      const id = await createClinic('law-alberta', {
        professions: ['physiotherapy'],
        email: 'desk@law.example',
        location: { jurisdiction: 'CA-AB', street: '1 Main Street', city: 'Okotoks' },
        enquiries: { privacyContact: 'Jo Penner, privacy officer', keepDays: 90 },
      })
      const privacy = await textOf(id, 'privacy')
      expect(privacy.match(/Whom to ask/g)).toHaveLength(1)
      expect(privacy).toMatch(/Whom to ask.*Jo Penner, privacy officer.*1 Main Street/s)
      expect(privacy).toContain('desk@law.example')
      expect(privacy).toContain('90 days')
      expect(privacy).toContain('Information and Privacy Commissioner of Alberta')
      expect(privacy).toContain('anti-spam')
      const terms = await textOf(id, 'terms')
      expect(terms).toContain('College of Physiotherapists of Alberta')
      expect(terms).toContain('911')
      expect(terms).not.toContain('good-faith estimate')
    })

    test('say in New York that an estimate is a duty, and mention HIPAA only for a covered entity', async () => {
      const location = { jurisdiction: 'US-NY' }
      const plain = await createClinic('law-plain', { professions: ['acupuncture'], location })
      const covered = await createClinic('law-covered', {
        professions: ['acupuncture'],
        location,
        enquiries: { coveredEntity: 'yes' },
      })
      expect(await textOf(plain, 'terms')).toContain('must give you a good-faith estimate')
      expect(await textOf(plain, 'terms')).toContain('Office of the Professions')
      expect(await textOf(plain, 'privacy')).not.toContain('HIPAA')
      expect(await textOf(covered, 'privacy')).toContain('Office for Civil Rights')
    })

    test('are complete in Hindi and Kannada, with Indian numbers and the board that takes complaints', async () => {
      const id = await createClinic('law-india', {
        professions: ['physiotherapy'],
        languages: ['en-IN', 'hi', 'kn'],
        location: { jurisdiction: 'IN-KA' },
      })
      for (const path of ['privacy', 'accessibility', 'terms']) {
        for (const locale of ['hi', 'kn'] as const)
          expect([path, locale, await fallbacks(id, path, locale)]).toEqual([path, locale, []])
      }
      expect(await textOf(id, 'terms', 'hi')).toMatch(/112.*108/)
      expect(await textOf(id, 'terms', 'hi')).not.toMatch(/\b[89]11\b/)
      expect(await textOf(id, 'privacy', 'kn')).toContain('ದತ್ತಾಂಶ ಸಂರಕ್ಷಣಾ ಮಂಡಳಿ')
    })

    test('are linked in the footer and are in the sitemap', async () => {
      const id = world().clinics.bengaluru
      const { shell } = required(await open(id, 'contact', 'kn'))
      const hrefs = shell.siteLinks.map(({ href }) => href)
      expect(hrefs).toEqual(['/kn/privacy', '/kn/accessibility', '/kn/terms', '/kn/site-map'])
      const sitemap = required(await content.buildSitemap(await contextOf(id, 'kn')))
      for (const href of hrefs) expect(sitemap).toContain(`${href}</loc>`)
    })

    test('give way to the clinic’s own page in the role, also where it stood before the address was reserved', async () => {
      const { id, slug } = await world().createDocument('pages', 'nyc', {
        _status: 'published',
        title: 'Our own words on privacy',
      })
      const { db } = payload()
      const where = { id: { equals: id } }
      const stored = await db.findOne({ collection: 'pages', where })
      await db.updateOne({ collection: 'pages', id, data: { ...stored, slug: 'privacy' } })
      expect(await textOf(world().clinics.nyc, 'privacy')).not.toContain('Our own words')
      await data(await createLocalReq({}, payload()))
      expect(await textOf(world().clinics.nyc, 'privacy')).toContain('Our own words on privacy')
      const newest = await local().findByID({ collection: 'pages', id, draft: true, depth: 0 })
      expect(newest).toMatchObject({ role: 'privacy', _status: 'published' })
      await local().update({ collection: 'pages', id, data: { role: null, slug, _status: 'draft' } })
    })
  })

  test('a page of the library names the library and its date; only an introduction names its writer', async () => {
    const shared = await world().createDocument('conditions', 'network', { _status: 'published' })
    const author = await world().createDocument('practitioners', 'nyc', {
      _status: 'published',
      name: 'Writer',
    })
    const source = { relationTo: 'conditions', value: shared.id }
    const adaptation = await world().createDocument('adaptations', 'nyc', {
      source,
      author: author.id,
      _status: 'published',
    })
    const props = async () => {
      const result = await content.findPage(await contextOf(world().clinics.nyc), [
        'conditions',
        String(shared.slug),
      ])
      if (result.outcome !== 'page' || result.page.content.kind !== 'document')
        throw new Error('The condition has no page.')
      return result.page.content.props
    }
    expect(await props()).toMatchObject({
      author: null,
      credit: expect.stringMatching(
        /^Text: Polyclinic library, last updated on .*20\d\d\. Adapted by .*20\d\d\.$/,
      ),
      address: expect.stringContaining(`/conditions/${shared.slug}`),
    })
    const introduction = richText('Here in town.')
    await local().update({
      collection: 'adaptations',
      id: adaptation.id,
      data: { introduction, _status: 'published' },
    })
    expect((await props()).author).toMatchObject({ name: 'Writer' })
  })

  test('a practitioner who is registered elsewhere has no booking, no patients and no place in the structured data', async () => {
    const placements = [{ clinic: world().clinics.nyc, bookingUrl: 'https://book.example/away' }]
    const { slug } = await world().createDocument('practitioners', 'nyc', {
      _status: 'published',
      name: 'Registered Elsewhere',
      placements,
      registration: { profession: 'physiotherapy', jurisdictions: ['CA-AB'] },
    })
    const context = await contextOf(world().clinics.nyc)
    const result = await content.findPageWithHead(context, ['team', String(slug)])
    if (result.outcome !== 'page' || result.page.content.kind !== 'practitioner')
      throw new Error('The practitioner has no page.')
    const { practitioner } = result.page.content.props
    expect(practitioner).toMatchObject({ bookingUrl: null, treatsAt: [] })
    expect(result.shell.booking.isTelephone).toBe(true)
    expect(JSON.stringify(result.page.head.structuredData)).not.toMatch(/"worksFor":\[\{/)
    await expect(
      world().createDocument('practitioners', 'nyc', {
        registration: { profession: 'physiotherapy', jurisdictions: ['Alberta'] },
      }),
    ).rejects.toThrow(/Registered in/)
  })

  test('the list of all pages holds a page that no menu names', async () => {
    const { slug } = await world().createDocument('pages', 'nyc', { _status: 'published', title: 'Unlisted' })
    const listed = await textOf(world().clinics.nyc, 'site-map')
    expect(listed).toContain(`"href":"/${slug}"`)
    for (const path of ['/', '/contact', '/privacy', '/terms']) expect(listed).toContain(`"href":"${path}"`)
  })
}
