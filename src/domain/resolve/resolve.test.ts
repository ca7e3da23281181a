import { describe, expect, test } from 'vitest'
import {
  adaptationExample,
  clinicExample,
  documentExample,
  paragraph,
  sectionExample,
  sectionRulesExample,
} from '../fixtures.ts'
import { resolved } from './fixtures.ts'
import { type ResolvedDocument, resolve } from './resolve.ts'

const sectionKeys = (document: ResolvedDocument) => document.sections.map(({ key }) => key)
const withIntroduction = (text: string) => ({ fields: { introduction: { en: text } } })
const introductions = (document: ResolvedDocument) =>
  document.sections.map(({ fields }) => (fields.introduction as { text: string } | null)?.text)

describe('the head', () => {
  test('heading and short name default to the title, and the title to the slug', () => {
    expect(resolved({})).toMatchObject({ heading: { text: 'Heel pain' }, navLabel: { text: 'Heel pain' } })
    expect(resolved({ shared: { title: {} } }).title).toEqual({ text: 'heel-pain' })
  })

  test('an adaptation overrides title, heading, answer, picture, author and description', () => {
    const adaptation = {
      title: { en: 'Sore heels' },
      answer: { en: 'Ours' },
      hero: 'our-picture',
      author: 'maya',
      introduction: { en: paragraph('Welcome to {{clinic.name}}.') },
      seo: { description: { en: 'In {{clinic.city}}' } },
    }
    const shared = {
      heading: { en: 'Why heels hurt' },
      answer: { en: 'Theirs' },
      hero: 'picture',
      seo: { title: { en: 'Heels' }, image: 'shared' },
    }
    const document = resolved({ shared, adaptation })
    expect(document).toMatchObject({
      title: { text: 'Sore heels' },
      heading: { text: 'Sore heels' },
      answer: { text: 'Ours' },
      hero: 'our-picture',
      author: 'maya',
      seo: {
        title: { text: 'Heels', isOwn: false },
        description: { text: 'In Calgary', isOwn: true },
        image: 'shared',
      },
    })
    expect(JSON.stringify(document.introduction)).toContain('Welcome to Prairie Physiotherapy.')
  })

  test('synonyms with a missing variable are left out one by one, and synonyms do not count as mentions', () => {
    const shared = {
      synonyms: { en: ['heel spur', 'see {{clinic.email}}', '{{term.therapy}}'] },
      sections: [sectionExample({ key: 'a', ...withIntroduction('We do {{term.therapy}}.') })],
    }
    const clinic = clinicExample({
      vocabulary: [{ term: 'therapy', forms: { first: { en: 'physiotherapy' }, later: { en: 'physio' } } }],
    })
    const document = resolved({ shared, clinic })
    expect(document.synonyms).toEqual([{ text: 'heel spur' }, { text: 'Physiotherapy' }])
    expect(introductions(document)).toEqual(['We do physiotherapy.'])
  })
})

describe('the outcome', () => {
  const run = (adaptation: Parameters<typeof adaptationExample>[0] | null, shared = {}) =>
    resolve({
      shared: documentExample(shared),
      adaptation: adaptation ? adaptationExample(adaptation) : null,
      site: clinicExample(),
      locale: 'en-CA',
      findRules: () => sectionRulesExample,
    })

  test('of a hidden page is not found, or the redirect that the clinic chose', () => {
    expect(run({ visible: false })).toEqual({ outcome: 'notFound' })
    expect(run({ visible: false, redirectTo: '/conditions' })).toEqual({
      outcome: 'redirect',
      to: '/conditions',
    })
  })

  test('of a document with unmet display conditions is not found', () => {
    expect(run(null, { displayConditions: { jurisdictions: ['US-NY'] } })).toEqual({ outcome: 'notFound' })
    expect(run(null, { displayConditions: { jurisdictions: ['CA'] } }).outcome).toBe('page')
  })

  test('of a document owned by a clinic is a page for that clinic and an error for others', () => {
    expect(run(null, { owner: 'clinic-1' }).outcome).toBe('page')
    expect(() => run(null, { owner: 'clinic-2' })).toThrow('belongs to another clinic')
  })
})

describe('variants and inclusions', () => {
  const needling = sectionExample({
    key: 'care',
    heading: { en: 'Needling' },
    displayConditions: { treatments: ['needling'] },
  })
  const plain = sectionExample({ key: 'care', heading: { en: 'Exercise' } })
  const session = sectionExample({ key: 'session', heading: { en: 'A session' }, locked: true })
  const treatment = documentExample({
    collection: 'treatments',
    id: 'needling',
    sections: [
      session,
      sectionExample({
        key: 'deeper',
        kind: 'include',
        fields: { document: { relationTo: 'treatments', value: 'needling' }, section: 'session' },
      }),
    ],
  })
  const included = new Map([['treatments:needling', treatment]])
  const include = (section: string, heading?: { en: string }) =>
    sectionExample({
      key: 'what-to-expect',
      kind: 'include',
      heading,
      fields: { document: { relationTo: 'treatments', value: 'needling' }, section },
    })
  const headings = (document: ResolvedDocument) => document.sections.map(({ heading }) => heading?.text)

  test('the first matching section of several with the same key is used', () => {
    const shared = { sections: [needling, plain] }
    expect(headings(resolved({ shared }))).toEqual(['Exercise'])
    const offers = [{ treatment: 'needling' }]
    expect(headings(resolved({ shared, clinic: clinicExample({ offers }) }))).toEqual(['Needling'])
  })

  test('an included section takes the key of the include, and its heading if it has one', () => {
    expect(resolved({ shared: { sections: [include('session')] }, included }).sections).toMatchObject([
      { kind: 'text', key: 'what-to-expect', heading: { text: 'A session' } },
    ])
    const document = resolved({
      shared: { sections: [include('session', { en: 'What to expect' })] },
      included,
    })
    expect(headings(document)).toEqual(['What to expect'])
  })

  test('an included section is folded, and so is one of a kind that folds, unless the clinic keeps it open', () => {
    const rules = (kind: string) => ({ ...sectionRulesExample, folded: kind === 'research' })
    const shared = {
      sections: [
        include('session'),
        sectionExample({ key: 'overview' }),
        sectionExample({ key: 'studies', kind: 'research' }),
      ],
    }
    const folded = (...open: string[]) => {
      const operations = open.map((at) => ({ op: 'open' as const, at }))
      const document = resolved({ shared, included, adaptation: { operations }, findRules: rules })
      return document.sections.filter(({ isFolded }) => isFolded).map(({ key }) => key)
    }
    expect(folded()).toEqual(['what-to-expect', 'studies'])
    expect(folded('studies')).toEqual(['what-to-expect'])
  })

  test('an included section stays locked', () => {
    const operations = [{ op: 'hide' as const, at: 'what-to-expect' }]
    const document = resolved({
      shared: { sections: [include('session')] },
      included,
      adaptation: { operations },
    })
    expect(sectionKeys(document)).toEqual(['what-to-expect'])
  })

  test('an include of a missing section, another include or a document without a page is dropped', () => {
    const sections = (section: string) => ({ sections: [include(section)] })
    expect(sectionKeys(resolved({ shared: sections('gone'), included }))).toEqual([])
    expect(sectionKeys(resolved({ shared: sections('deeper'), included }))).toEqual([])
    expect(sectionKeys(resolved({ shared: sections('session') }))).toEqual([])
    const elsewhere = new Map([
      ['treatments:needling', { ...treatment, displayConditions: { jurisdictions: ['US-NY'] } }],
    ])
    expect(sectionKeys(resolved({ shared: sections('session'), included: elsewhere }))).toEqual([])
  })
})

describe('the call to action', () => {
  const sharedCall = sectionExample({
    key: 'book',
    kind: 'call-to-action',
    fields: { text: { en: 'Theirs' }, button: { en: 'Book' }, action: 'call' },
  })
  const own = { heading: { en: 'Come by' }, text: { en: 'Ours' }, button: { en: null } }

  test('of the clinic overrides the last shared one field by field', () => {
    const sections = [{ ...sharedCall, key: 'first' }, sharedCall, sectionExample({ key: 'sources' })]
    const document = resolved({ shared: { sections }, adaptation: { callToAction: own } })
    expect(sectionKeys(document)).toEqual(['first', 'book', 'sources'])
    expect(document.sections[0]?.fields.text).toEqual({ text: 'Theirs' })
    expect(document.sections[1]).toEqual({
      kind: 'call-to-action',
      key: 'book',
      heading: { text: 'Come by' },
      fields: { text: { text: 'Ours' }, button: { text: 'Book' }, action: 'call' },
    })
  })

  test('of the clinic is appended if the shared page has none or a locked one', () => {
    for (const sections of [[], [{ ...sharedCall, locked: true }]]) {
      const document = resolved({ shared: { sections }, adaptation: { callToAction: own } })
      expect(document.sections.at(-1)).toMatchObject({
        heading: { text: 'Come by' },
        fields: { action: 'book' },
      })
      expect(document.sections).toHaveLength(sections.length + 1)
    }
  })

  test('is unchanged if the clinic’s is empty', () => {
    const nothing = { heading: { en: '' }, sellingPoints: [] }
    expect(resolved({ shared: { sections: [sharedCall] }, adaptation: { callToAction: nothing } })).toEqual(
      resolved({ shared: { sections: [sharedCall] } }),
    )
  })
})
