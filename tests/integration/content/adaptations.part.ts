import { createLocalReq, type TypedLocale } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { data as recoverBases } from '#collections/data-steps/20261129_204058_recover_bases.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { richText, type Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** Clinics' changes to shared pages: what they are written against, and what becomes of them. */
export function adaptations({ local, payload, world }: Polyclinic) {
  let site: Awaited<ReturnType<typeof load>>
  const load = async () => ({
    ...(await import('#page-types/find-page.ts')),
    ...(await import('#data/site-context.ts')),
    ...(await import('#data/find-clinic.ts')),
  })
  beforeAll(async () => {
    site = await load()
  })

  const sections = [
    { blockType: 'text', key: 'overview', heading: 'What it is', body: richText('A sore heel.') },
    {
      blockType: 'questions',
      key: 'questions',
      heading: 'Questions',
      items: [
        { key: 'rest', question: 'Shall I rest?', answer: richText('A little.') },
        { key: 'run', question: 'May I run?', answer: richText('Soon.') },
      ],
    },
  ]
  const createShared = async () => {
    const document = await world().createDocument('conditions', 'network', { ...published, sections })
    // With the ids of their rows, by which a save in one language keeps the others.
    const stored = (await local().findByID({ collection: 'conditions', id: document.id }))
      .sections as Sample[]
    const inHindi = stored.map((section) => ({ ...section, heading: `हिन्दी ${section.key}` }))
    await update('conditions', document.id, { sections: inHindi }, 'hi')
    return document
  }
  const update = (collection: string, id: string, data: Sample, locale?: TypedLocale) =>
    local().update({ collection, id, data, ...(locale && { locale }) })
  const adapt = (source: string, operations: Sample[]) =>
    world().createDocument('adaptations', 'bengaluru', {
      ...published,
      source: { relationTo: 'conditions', value: source },
      operations,
    })
  const operationsOf = async (id: string) => {
    const row = await payload().findByID({ collection: 'adaptations', id, locale: 'all', depth: 0 })
    return row.operations as unknown as Record<string, Record<string, unknown>>[]
  }
  /** All texts of the page, as JSON. */
  const show = async (slug: unknown, locale: LocaleTag) => {
    const clinic = required(await site.findClinicById(world().clinics.bengaluru))
    const result = await site.findPage(site.clinicContext(clinic, locale, false), [
      'conditions',
      String(slug),
    ])
    if (result.outcome !== 'page') throw new Error(`No page at ${slug}: ${result.outcome}.`)
    return JSON.stringify(result.page.content)
  }
  const firstLocale = async (): Promise<LocaleTag> =>
    required(required(await site.findClinicById(world().clinics.bengaluru)).locales[0])

  describe('a reworded text', () => {
    test('stands in the language that it was written in, and nowhere else', async () => {
      const { id, slug } = await createShared()
      const { id: adaptation } = await adapt(id, [
        { op: 'reword', at: 'questions#heading', wording: 'What people ask' },
        { op: 'reword', at: 'questions/rest#answer', paragraphs: richText('As much as it needs.') },
      ])
      const english = await show(slug, await firstLocale())
      expect(english).toContain('What people ask')
      expect(english).toContain('As much as it needs.')
      expect(english).not.toContain('A little.')
      expect(english).toContain('Soon.')
      const hindi = await show(slug, 'hi')
      expect(hindi).toContain('हिन्दी questions')
      expect(hindi).not.toContain('What people ask')
      const [heading, answer] = await operationsOf(adaptation)
      expect(heading?.basePart).toEqual({ en: { value: 'Questions' } })
      expect(heading?.basePlace).toEqual({ preceding: ['overview'] })
      expect(JSON.stringify(answer?.basePart)).toContain('A little.')
      expect(answer?.basePlace).toEqual({ preceding: [], list: 'items' })
    })

    test('keeps what it was written against when it is saved again after the shared text has changed', async () => {
      const { id } = await createShared()
      const { id: adaptation } = await adapt(id, [
        { op: 'reword', at: 'questions#heading', wording: 'What people ask' },
      ])
      const [before] = await operationsOf(adaptation)
      await update('conditions', id, {
        sections: sections.map((each) => ({ ...each, heading: `${each.heading}!` })),
      })
      const operations = (await local().findByID({ collection: 'adaptations', id: adaptation })).operations
      await update('adaptations', adaptation, { operations })
      const [after] = await operationsOf(adaptation)
      expect(after?.basePart).toEqual(before?.basePart)
      expect(after?.baseRevision).toEqual(before?.baseRevision)
    })
  })

  test('a clinic’s text stays after its neighbour when the shared section beside it is removed', async () => {
    const { id, slug } = await createShared()
    await adapt(id, [
      {
        op: 'after',
        at: 'questions',
        content: [{ blockType: 'text', heading: 'Ours', body: richText('Said here alone.') }],
      },
    ])
    await update('conditions', id, { sections: sections.slice(0, 1) })
    const page = await show(slug, await firstLocale())
    expect(page).toContain('Said here alone.')
    expect(page.indexOf('What it is')).toBeLessThan(page.indexOf('Ours'))
  })

  test('a correction suspends what was written against the wrong text until it is written anew', async () => {
    const { id, slug } = await createShared()
    await adapt(id, [
      { op: 'reword', at: 'questions/rest#question', wording: 'Must I lie down?' },
      { op: 'reword', at: 'overview#heading', wording: 'In our words' },
    ])
    const corrected = (await local().findByID({ collection: 'conditions', id })).sections as Sample[]
    const [question] = required(corrected[1]).items as Sample[]
    Object.assign(required(question), { question: 'Shall I keep moving?' })
    await update('conditions', id, { sections: corrected, isCorrection: true, ...published })
    const page = await show(slug, await firstLocale())
    expect(page).toContain('Shall I keep moving?')
    expect(page).not.toContain('Must I lie down?')
    expect(page).toContain('In our words')
    // The next publication is no correction, and forgets none.
    await update('conditions', id, { answer: 'It heals.', ...published })
    expect(await show(slug, await firstLocale())).not.toContain('Must I lie down?')
  })

  test('what older changes were written against is found in the versions of the shared page, else stays unknown', async () => {
    const { id } = await createShared()
    const { id: adaptation } = await adapt(id, [
      { op: 'hide', at: 'questions/run' },
      { op: 'hide', at: 'overview' },
    ])
    await update('conditions', id, {
      sections: sections.map((each) => ({ ...each, heading: `${each.heading}?` })),
    })
    const stored = required(
      await payload().db.findOne<Sample & { id: string }>({
        collection: 'adaptations',
        where: { id: { equals: adaptation } },
        locale: 'all',
      }),
    )
    const [run, overview] = stored.operations as Record<string, unknown>[]
    const operations = [
      { ...run, basePart: {}, basePlace: null },
      { ...overview, basePart: {}, basePlace: null, baseRevision: { en: 'ffffffffffffffff' } },
    ]
    await payload().db.updateOne({
      collection: 'adaptations',
      id: adaptation,
      data: { ...stored, operations },
    })
    await recoverBases(await createLocalReq({}, payload()))
    const [found, unknown] = await operationsOf(adaptation)
    expect(JSON.stringify(found?.basePart)).toContain('May I run?')
    expect(found?.basePlace).toEqual({ preceding: ['rest'], list: 'items' })
    expect(unknown?.basePlace ?? null).toBeNull()
  })
}
