import fc from 'fast-check'
import { professions } from '../../clinic/professions.ts'
import type { DisplayConditions, Item, Operation, Section } from '../../library/section.ts'
import { operationKinds } from '../../library/section.ts'
import { localizedFrom, richFrom, textFrom, type Wording } from './text.ts'

/*
 * Sections and operations of all shapes for the property tests. Keys and treatments come from small sets, so that
 * operations, variants, inclusions and conditions meet.
 */

const sectionKeys = ['overview', 'care', 'risks', 'questions', 'muscles', 'session']
const itemKeys = ['first', 'second', 'third', 'fourth']
export const treatments = ['needling', 'loading', 'shockwave']

export function itemsFrom(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Item[]> {
  return fc
    .uniqueArray(fc.record({ key: fc.constantFrom(...itemKeys), ...fields }), {
      selector: (item) => (item as Item).key,
      maxLength: 3,
    })
    .map((items) => items as Item[])
}

export const displayConditions: fc.Arbitrary<DisplayConditions | undefined> = fc.option(
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
  const leaf = localizedFrom(text)
  const rich = localizedFrom(richFrom(text))
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

const fields = ['heading', 'body', 'introduction', 'text', 'answer', 'label', 'cells.0.text', 'items', 'key']
const at = fc.oneof(
  fc.constantFrom(...sectionKeys, 'gone', 'local--care', ''),
  fc
    .tuple(fc.constantFrom(...sectionKeys), fc.constantFrom(...itemKeys, 'gone'))
    .map((keys) => keys.join('/')),
)
const basePart = fc.record(
  {
    part: localizedFrom(fc.constant({})),
    preceding: fc.subarray([...sectionKeys, ...itemKeys]),
    list: fc.constantFrom('items', 'rows', 'phases', 'gone'),
  },
  { requiredKeys: ['part', 'preceding'] },
)

/** Operations with anything that they may have, fitting or not. Half of those that reword address a text. */
export const operations: fc.Arbitrary<Operation[]> = fc.array(
  fc
    .record(
      {
        op: fc.constantFrom(...operationKinds),
        at,
        content: sectionFrom('any'),
        heading: localizedFrom(textFrom('any')),
        wording: fc.oneof(localizedFrom(textFrom('any')), localizedFrom(richFrom(textFrom('any')))),
        to: fc.constantFrom(
          'start',
          'end',
          'before:care',
          'after:risks',
          'before:second',
          'after:gone',
          'sideways',
        ),
        baseRevision: localizedFrom(fc.constant('0123456789abcdef')),
        base: basePart,
        field: fc.constantFrom(...fields),
      },
      { requiredKeys: ['op', 'at'] },
    )
    .map(({ field, ...operation }) =>
      operation.op === 'reword' && field ? { ...operation, at: `${operation.at}#${field}` } : operation,
    ),
  { maxLength: 6 },
)
