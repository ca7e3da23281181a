import { describe, expect, test } from 'vitest'
import type { Clinic } from '../clinic.ts'
import type { SharedDocument } from '../document.ts'
import {
  adaptationExample,
  clinicExample,
  documentExample,
  locationExample,
  paragraph,
  sectionExample,
} from '../examples.ts'
import type { LocaleTag } from '../locales/tags.ts'
import { type ResolvedDocument, type ResolveInput, resolve } from './resolve.ts'

type Case = Partial<Omit<ResolveInput, 'shared' | 'adaptation'>> & {
  shared?: Partial<SharedDocument>
  adaptation?: Parameters<typeof adaptationExample>[0]
}

function resolved({ shared, adaptation, clinic, locale = 'en-CA', ...rest }: Case): ResolvedDocument {
  const outcome = resolve({
    shared: documentExample(shared),
    adaptation: adaptation ? adaptationExample(adaptation) : null,
    clinic: clinic ?? clinicExample(),
    locale,
    ...rest,
  })
  if (outcome.outcome !== 'page') throw new Error(`no page: ${outcome.outcome}`)
  return outcome.document
}
const keysOf = (document: ResolvedDocument) => document.sections.map(({ key }) => key)
const bodyOf = (text: string) => ({ fields: { introduction: { en: text } } })
const introductions = (document: ResolvedDocument) =>
  document.sections.map(({ fields }) => (fields.introduction as { text: string } | null)?.text)

describe('the head', () => {
  test('what is not said is taken from what is: the title stands for heading and short name, the address for a title', () => {
    expect(resolved({})).toMatchObject({ heading: { text: 'Heel pain' }, navLabel: { text: 'Heel pain' } })
    expect(resolved({ shared: { title: {} } }).title).toEqual({ text: 'heel-pain' })
  })

  test('an adaptation says title, heading, answer, picture and description in the clinic’s words', () => {
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
      seo: { title: { text: 'Heels' }, description: { text: 'In Calgary' }, image: 'shared' },
    })
    expect(JSON.stringify(document.introduction)).toContain('Welcome to Prairie Physiotherapy.')
  })

  test('other names that need a missing fact are left out one by one, and do not count as mentions', () => {
    const shared = {
      synonyms: { en: ['heel spur', 'see {{clinic.email}}', '{{term.therapy}}'] },
      sections: [sectionExample({ key: 'a', ...bodyOf('We do {{term.therapy}}.') })],
    }
    const clinic = clinicExample({
      vocabulary: [{ term: 'therapy', forms: { first: { en: 'physiotherapy' }, later: { en: 'physio' } } }],
    })
    const document = resolved({ shared, clinic })
    expect(document.synonyms).toEqual([{ text: 'heel spur' }, { text: 'Physiotherapy' }])
    expect(introductions(document)).toEqual(['We do physiotherapy.'])
  })
})

describe('whether there is a page', () => {
  const run = (adaptation: Parameters<typeof adaptationExample>[0] | null, shared = {}) =>
    resolve({
      shared: documentExample(shared),
      adaptation: adaptation ? adaptationExample(adaptation) : null,
      clinic: clinicExample(),
      locale: 'en-CA',
    })

  test('a hidden page is not found, or leads where the clinic chose', () => {
    expect(run({ visible: false })).toEqual({ outcome: 'notFound' })
    expect(run({ visible: false, redirectTo: '/conditions' })).toEqual({
      outcome: 'redirect',
      to: '/conditions',
    })
  })

  test('a document whose conditions the clinic does not meet is not found', () => {
    expect(run(null, { when: { jurisdictions: ['US-NY'] } })).toEqual({ outcome: 'notFound' })
    expect(run(null, { when: { jurisdictions: ['CA'] } }).outcome).toBe('page')
  })

  test('a document of the clinic’s own is its, and nobody else’s', () => {
    expect(run(null, { owner: 'clinic-1' }).outcome).toBe('page')
    expect(() => run(null, { owner: 'clinic-2' })).toThrow('belongs to another clinic')
  })
})

describe('variants and inclusions', () => {
  const needling = sectionExample({
    key: 'care',
    heading: { en: 'Needling' },
    when: { treatments: ['needling'] },
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

  test('of several sections with one key the first that holds is taken', () => {
    const shared = { sections: [needling, plain] }
    expect(headings(resolved({ shared }))).toEqual(['Exercise'])
    const offers = [{ treatment: 'needling' }]
    expect(headings(resolved({ shared, clinic: clinicExample({ offers }) }))).toEqual(['Needling'])
  })

  test('a section of another document stands under the key of the place, with the heading of the place where it has one', () => {
    expect(resolved({ shared: { sections: [include('session')] }, included }).sections).toMatchObject([
      { kind: 'text', key: 'what-to-expect', heading: { text: 'A session' } },
    ])
    const document = resolved({
      shared: { sections: [include('session', { en: 'What to expect' })] },
      included,
    })
    expect(headings(document)).toEqual(['What to expect'])
  })

  test('an included section stays locked', () => {
    const operations = [{ op: 'hide' as const, at: 'what-to-expect' }]
    const document = resolved({
      shared: { sections: [include('session')] },
      included,
      adaptation: { operations },
    })
    expect(keysOf(document)).toEqual(['what-to-expect'])
  })

  test('what is not there, is itself an inclusion, or does not hold at this clinic leaves nothing', () => {
    const sections = (section: string) => ({ sections: [include(section)] })
    expect(keysOf(resolved({ shared: sections('gone'), included }))).toEqual([])
    expect(keysOf(resolved({ shared: sections('deeper'), included }))).toEqual([])
    expect(keysOf(resolved({ shared: sections('session') }))).toEqual([])
    const elsewhere = new Map([['treatments:needling', { ...treatment, when: { jurisdictions: ['US-NY'] } }]])
    expect(keysOf(resolved({ shared: sections('session'), included: elsewhere }))).toEqual([])
  })
})

describe('the call to action', () => {
  const call = sectionExample({
    key: 'book',
    kind: 'call-to-action',
    fields: { text: { en: 'Theirs' }, button: { en: 'Book' }, action: 'call' },
  })
  const own = { heading: { en: 'Come by' }, text: { en: 'Ours' }, button: { en: null } }

  test('the clinic’s own words stand over the last shared one, the rest stays', () => {
    const sections = [{ ...call, key: 'first' }, call, sectionExample({ key: 'sources' })]
    const document = resolved({ shared: { sections }, adaptation: { callToAction: own } })
    expect(keysOf(document)).toEqual(['first', 'book', 'sources'])
    expect(document.sections[0]?.fields.text).toEqual({ text: 'Theirs' })
    expect(document.sections[1]).toEqual({
      kind: 'call-to-action',
      key: 'book',
      heading: { text: 'Come by' },
      fields: { text: { text: 'Ours' }, button: { text: 'Book' }, action: 'call' },
    })
  })

  test('it ends the page where the shared one has none, or a locked one', () => {
    for (const sections of [[], [{ ...call, locked: true }]]) {
      const document = resolved({ shared: { sections }, adaptation: { callToAction: own } })
      expect(document.sections.at(-1)).toMatchObject({
        heading: { text: 'Come by' },
        fields: { action: 'book' },
      })
      expect(document.sections).toHaveLength(sections.length + 1)
    }
  })

  test('where the clinic says nothing the page stays as it is', () => {
    const nothing = { heading: { en: '' }, sellingPoints: [] }
    expect(resolved({ shared: { sections: [call] }, adaptation: { callToAction: nothing } })).toEqual(
      resolved({ shared: { sections: [call] } }),
    )
  })
})

describe('words', () => {
  const vocabulary: Clinic['vocabulary'] = [
    { term: 'dryNeedling', forms: { first: { en: 'dry needling (IMS)' }, later: { en: 'IMS' } } },
  ]
  const clinic = clinicExample({ vocabulary })

  test('a term is said in full at its first mention in reading order, headings not counted', () => {
    const sections = [
      sectionExample({
        key: 'a',
        heading: { en: 'About {{term.dryNeedling}}' },
        ...bodyOf('{{term.dryNeedling}} helps.'),
      }),
      sectionExample({ key: 'b', ...bodyOf('With {{term.dryNeedling}}.') }),
    ]
    const document = resolved({ shared: { sections }, clinic })
    expect(document.sections[0]?.heading?.text).toBe('About dry needling (IMS)')
    expect(introductions(document)).toEqual(['Dry needling (IMS) helps.', 'With IMS.'])
  })

  test('a mention in a section that is left out is none: the next one is the first', () => {
    const sections = [
      sectionExample({ key: 'a', ...bodyOf('For {{term.dryNeedling}} write to {{clinic.email}}.') }),
      sectionExample({ key: 'b', ...bodyOf('With {{term.dryNeedling}}.') }),
    ]
    expect(introductions(resolved({ shared: { sections }, clinic }))).toEqual(['With dry needling (IMS).'])
    const withEmail = { ...clinic, email: 'hello@prairie.example.org' }
    expect(introductions(resolved({ shared: { sections }, clinic: withEmail }))).toEqual([
      'For dry needling (IMS) write to hello@prairie.example.org.',
      'With IMS.',
    ])
  })

  test('a section whose heading needs a missing fact goes as a whole', () => {
    const sections = [
      sectionExample({ key: 'a', heading: { en: 'Write to {{clinic.email}}' }, ...bodyOf('Text') }),
    ]
    expect(keysOf(resolved({ shared: { sections } }))).toEqual([])
  })

  test('a row whose cell needs a missing fact goes as a whole, so that no cell stands under a wrong head', () => {
    const cells = (...texts: string[]) => texts.map((text) => ({ text: { en: text } }))
    const rows = [
      { key: 'a', label: { en: 'A' }, cells: cells('{{clinic.email}}', 'two') },
      { key: 'b', label: { en: 'B' }, cells: cells('one', 'two') },
    ]
    const document = resolved({
      shared: { sections: [sectionExample({ key: 'c', kind: 'comparison', fields: { rows } })] },
    })
    expect(document.sections[0]?.fields.rows).toEqual([expect.objectContaining({ key: 'b' })])
  })

  test('a page of a location speaks of that location, the clinic’s own facts stay', () => {
    const locations = [
      locationExample(),
      locationExample({ slug: 'okotoks', city: { en: 'Okotoks' }, telephone: '+14035550199' }),
    ]
    const shared = {
      answer: { en: '{{location.city}} {{location.phone}}, {{clinic.city}}, {{clinic.cities}}' },
    }
    const two = clinicExample({ locations })
    expect(resolved({ shared, clinic: two, location: 'okotoks' }).answer?.text).toBe(
      'Okotoks 403-555-0199, Calgary, Calgary and Okotoks',
    )
    expect(resolved({ shared, clinic: two }).answer?.text).toBe(
      'Calgary 403-555-0142, Calgary, Calgary and Okotoks',
    )
  })
})

describe('languages', () => {
  const indian = clinicExample({
    locales: ['en-IN', 'hi'],
    locations: [locationExample({ jurisdiction: 'IN-KA', city: { en: 'Bengaluru', hi: 'बेंगलुरु' } })],
    vocabulary: [{ term: 'therapy', forms: { first: { en: 'physiotherapy' } } }],
  })
  const shared = {
    title: { en: 'Heel pain at the center', hi: 'एड़ी का दर्द' },
    answer: { en: 'The {{term.therapy}} program in {{clinic.city}}.' },
    sections: [
      sectionExample({
        key: 'a',
        heading: { en: 'Colors', hi: 'रंग' },
        fields: { items: [{ key: 'x', text: { en: 'English' } }] },
      }),
    ],
  }
  const inLocale = (locale: LocaleTag) => resolved({ shared, clinic: indian, locale })

  test('a page in Hindi is Hindi where it can be; what falls back is English and says so', () => {
    const document = inLocale('hi')
    expect(document.title).toEqual({ text: 'एड़ी का दर्द' })
    expect(document.sections[0]?.heading).toEqual({ text: 'रंग' })
    expect(document.sections[0]?.fields.items).toEqual([{ key: 'x', text: { text: 'English', lang: 'en' } }])
  })

  test('what falls back speaks its own language: English terms, city and the clinic’s English spelling', () => {
    expect(inLocale('hi').answer).toEqual({ text: 'The physiotherapy programme in Bengaluru.', lang: 'en' })
  })

  test('regional English is spelt its way, the shared text stays American', () => {
    expect(inLocale('en-IN').title).toEqual({ text: 'Heel pain at the centre' })
    expect(inLocale('en-US').title).toEqual({ text: 'Heel pain at the center' })
  })
})
