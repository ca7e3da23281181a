import fc from 'fast-check'
import { operationKinds } from '../adaptation/operations.ts'
import type { Clinic } from '../clinic/clinic.ts'
import { professions } from '../clinic/professions.ts'
import { clinicExample, locationExample } from '../fixtures.ts'
import type { RichNode, RichState } from '../interpolation/rich-text.ts'
import { termNames } from '../interpolation/terms.ts'
import { guaranteedTokens, knownTokens } from '../interpolation/tokens.ts'
import type { Adaptation, SharedDocument } from '../library/document.ts'
import type { DisplayConditions, Item, Operation, Section } from '../library/section.ts'
import { contentLocales, type Localized } from '../locales/localized.ts'
import { localeTags } from '../locales/tags.ts'

/*
 * Documents, adaptations and clinics of all shapes for the property tests. Keys, treatments and places come from small
 * sets, so that operations, variants, inclusions and conditions meet.
 */

const sectionKeys = ['overview', 'care', 'risks', 'questions', 'muscles', 'session']
const itemKeys = ['first', 'second', 'third', 'fourth']
const treatments = ['needling', 'loading', 'shockwave']
const places = ['CA-AB', 'US-NY', 'IN-KA', 'GB', 'US', 'FR-75']

const words = [
  'the',
  'tendon',
  'Center',
  'fiber',
  'COLOR',
  'walks.',
  '“a favorite center”',
  '"gray"',
  'एड़ी',
  '5"',
]
const wrongTokens = [
  '{{clinic.nothing}}',
  '{{term.constructor}}',
  '{{toString}}',
  '{{__proto__}}',
  '{{term.therapy.toString}}',
]
const broken = [
  '{{',
  '}}',
  '{',
  '}',
  '{{clinic.',
  'name}}',
  '{}}{',
  '{{{clinic.name}}}',
  '{{ clinic.name',
  '{{}}',
]
const braced = (tokens: readonly string[]) => tokens.map((token) => `{{${token}}}`)

/** What texts are made of: `sound` needs no fact that a clinic may lack, `any` may be as wrong as an editor can make it. */
export type Wording = 'sound' | 'any'

export function textFrom(wording: Wording): fc.Arbitrary<string> {
  const sound = [...words, ...braced(guaranteedTokens), ...braced(termNames.map((term) => `term.${term}`))]
  const parts = wording === 'sound' ? sound : [...sound, ...braced(knownTokens), ...wrongTokens, ...broken]
  return fc
    .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 6 })
    .map((pieces) => pieces.flat().join(''))
}

function localizedOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Localized<T>> {
  const leaf = fc.record(Object.fromEntries(contentLocales.map((locale) => [locale, fc.option(value)])), {
    requiredKeys: [],
  })
  return leaf as fc.Arbitrary<Localized<T>>
}

/** A text cut into nodes of different styles at any place, also in the midst of a token. */
function lineFrom(text: fc.Arbitrary<string>): fc.Arbitrary<RichNode[]> {
  return fc
    .tuple(text, fc.array(fc.tuple(fc.nat(80), fc.boolean()), { maxLength: 3 }))
    .map(([whole, cuts]) => {
      const places = [0, ...cuts.map(([at]) => Math.min(at, whole.length)), whole.length].sort(
        (a, b) => a - b,
      )
      return places.slice(1).map((until, index): RichNode => {
        const node: RichNode = { type: 'text', text: whole.slice(places[index], until), format: index % 2 }
        return cuts[index]?.[1] ? { type: 'link', fields: { url: '/contact' }, children: [node] } : node
      })
    })
}

function richFrom(text: fc.Arbitrary<string>): fc.Arbitrary<RichState> {
  const line = lineFrom(text)
  const block = fc.oneof(
    fc
      .tuple(fc.constantFrom('paragraph', 'heading', 'quote'), line)
      .map(([type, children]): RichNode => ({ type, children })),
    fc.array(line, { minLength: 1, maxLength: 2 }).map(
      (lines): RichNode => ({
        type: 'list',
        children: lines.map((children) => ({ type: 'listitem', children })),
      }),
    ),
    fc
      .record({ title: text, text })
      .map((fields): RichNode => ({ type: 'block', fields: { blockType: 'callout', ...fields } })),
    text.map((caption): RichNode => ({ type: 'upload', value: 'picture', fields: { caption } })),
  )
  return fc
    .array(block, { maxLength: 3 })
    .map((children): RichState => ({ root: { type: 'root', children, version: 1 } }))
}

function itemsFrom(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Item[]> {
  return fc
    .uniqueArray(fc.record({ key: fc.constantFrom(...itemKeys), ...fields }), {
      selector: (item) => (item as Item).key,
      maxLength: 3,
    })
    .map((items) => items as Item[])
}

const displayConditions: fc.Arbitrary<DisplayConditions | undefined> = fc.option(
  fc.record(
    {
      treatments: fc.subarray(treatments),
      jurisdictions: fc.subarray(['US', 'CA', 'CA-AB', 'IN']),
      professions: fc.subarray([...professions]),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined, freq: 2 },
)

export function sectionFrom(wording: Wording): fc.Arbitrary<Section> {
  const text = textFrom(wording)
  const leaf = localizedOf(text)
  const rich = localizedOf(richFrom(text))
  const labelled = itemsFrom({ label: leaf, text: leaf })
  const fieldsByKind: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
    text: { body: rich },
    'labelled-list': { introduction: leaf, items: labelled, about: fc.constant('causes') },
    'linked-list': {
      items: itemsFrom({ document: fc.constant({ relationTo: 'muscles', value: 'calf' }), text: leaf }),
    },
    muscles: { introduction: rich, items: itemsFrom({ muscle: fc.constant('calf'), text: leaf }) },
    timeline: { phases: itemsFrom({ visits: leaf, label: leaf, text: leaf }), trial: leaf },
    questions: { items: itemsFrom({ question: leaf, answer: rich }) },
    comparison: {
      columns: itemsFrom({ label: leaf }),
      rows: itemsFrom({ label: leaf, cells: fc.array(fc.record({ text: leaf }), { maxLength: 3 }) }).map(
        (rows) => rows.map((row) => ({ ...row, key: `row-${row.key}` })),
      ),
    },
    'call-to-action': { text: leaf, sellingPoints: labelled, button: leaf, action: fc.constant('book') },
    image: { image: fc.constant('picture'), caption: leaf },
    include: {
      document: fc.constantFrom(
        { relationTo: 'treatments', value: 'other' },
        { relationTo: 'muscles', value: 'gone' },
        null,
      ),
      section: fc.constantFrom(...sectionKeys),
    },
  }
  const kinds = Object.entries(fieldsByKind).map(([kind, fields]) =>
    fc.record({
      kind: fc.constant(kind),
      key: fc.constantFrom(...sectionKeys),
      heading: fc.option(leaf, { nil: undefined }),
      locked: fc.boolean(),
      clinical: fc.boolean(),
      displayConditions,
      fields: fc.record(fields),
    }),
  )
  return fc.oneof(...kinds)
}

/** Sections as an adaptation meets them: variants chosen, so each key once, and no inclusions. */
export function chosenSections(wording: Wording): fc.Arbitrary<Section[]> {
  return fc.uniqueArray(
    sectionFrom(wording).filter(({ kind }) => kind !== 'include'),
    { selector: ({ key }) => key, maxLength: 6 },
  )
}

export const operations: fc.Arbitrary<Operation[]> = fc.array(
  fc.record(
    {
      op: fc.constantFrom(...operationKinds),
      at: fc.oneof(
        fc.constantFrom(...sectionKeys, 'gone', 'local--care', ''),
        fc
          .tuple(fc.constantFrom(...sectionKeys), fc.constantFrom(...itemKeys, 'gone'))
          .map((keys) => keys.join('/')),
      ),
      content: sectionFrom('any'),
      heading: localizedOf(textFrom('any')),
      to: fc.constantFrom(
        'start',
        'end',
        'before:care',
        'after:risks',
        'before:second',
        'after:gone',
        'sideways',
      ),
      baseRevision: localizedOf(fc.constant('0123456789abcdef')),
    },
    { requiredKeys: ['op', 'at'] },
  ),
  { maxLength: 6 },
)

export function documentFrom(wording: Wording): fc.Arbitrary<SharedDocument> {
  const leaf = localizedOf(textFrom(wording))
  return fc.record(
    {
      collection: fc.constant('conditions'),
      id: fc.constant('document-1'),
      slug: fc.constant('heel-pain'),
      owner: fc.constantFrom(null, 'clinic-1'),
      title: leaf,
      heading: leaf,
      navLabel: leaf,
      answer: leaf,
      synonyms: localizedOf(fc.array(textFrom(wording), { maxLength: 3 })),
      hero: fc.constant('picture'),
      seo: fc.record({ title: leaf, description: leaf }, { requiredKeys: [] }),
      displayConditions,
      sections: fc.array(sectionFrom(wording), { maxLength: 7 }),
    },
    { requiredKeys: ['collection', 'id', 'slug', 'owner', 'title', 'sections'] },
  )
}

/** The document that inclusions name, as the reader hands it over. */
export const includedDocuments: fc.Arbitrary<Map<string, SharedDocument>> = documentFrom('any').map(
  (document) => new Map([['treatments:other', { ...document, collection: 'treatments', id: 'other' }]]),
)

export const adaptations: fc.Arbitrary<Adaptation> = fc.record(
  {
    id: fc.constant('adaptation-1'),
    clinic: fc.constant('clinic-1'),
    source: fc.constant('conditions:document-1'),
    visible: fc.constantFrom(true, true, true, false),
    redirectTo: fc.constant('/conditions'),
    title: localizedOf(textFrom('any')),
    heading: localizedOf(textFrom('any')),
    introduction: localizedOf(richFrom(textFrom('any'))),
    seo: fc.record({ title: localizedOf(textFrom('any')) }),
    callToAction: fc.record(
      {
        heading: localizedOf(textFrom('any')),
        text: localizedOf(textFrom('any')),
        sellingPoints: itemsFrom({ label: localizedOf(textFrom('any')) }),
      },
      { requiredKeys: [] },
    ),
    operations,
  },
  { requiredKeys: ['id', 'clinic', 'source', 'visible', 'operations'] },
)

export const clinics: fc.Arbitrary<Clinic> = fc
  .record({
    professions: fc.subarray([...professions]),
    offers: fc.subarray(treatments).map((offered) => offered.map((treatment) => ({ treatment }))),
    locales: fc.uniqueArray(fc.constantFrom(...localeTags), { minLength: 1, maxLength: 3 }),
    vocabulary: fc.uniqueArray(
      fc.record({
        term: fc.constantFrom(...termNames),
        forms: fc.record(
          { first: localizedOf(fc.constant('needling (IMS)')), later: localizedOf(fc.constant('IMS')) },
          { requiredKeys: [] },
        ),
      }),
      { selector: ({ term }) => term },
    ),
    bookingUrl: fc.constantFrom(undefined, 'https://book.example.org/center'),
    email: fc.constantFrom(undefined, 'hello@center.example.org'),
    whatsapp: fc.constantFrom(undefined, '+918000000043'),
    locations: fc.array(
      fc.record({
        city: localizedOf(fc.constantFrom('Calgary', 'Bengaluru')),
        district: fc.option(localizedOf(fc.constant('Olde Towne')), { nil: undefined }),
        jurisdiction: fc.constantFrom(...places),
        telephone: fc.constantFrom('+14035550142', '+12125550123', '+918000000042'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ locations, ...own }) =>
    clinicExample({
      ...own,
      locations: locations.map((location, index) =>
        locationExample({ ...location, slug: `location-${index}` }),
      ),
    }),
  )
