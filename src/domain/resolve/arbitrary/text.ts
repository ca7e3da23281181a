import fc from 'fast-check'
import type { RichNode, RichState } from '../../interpolation/rich-text.ts'
import { termNames } from '../../interpolation/terms.ts'
import { guaranteedTokens, knownTokens } from '../../interpolation/tokens.ts'
import { contentLocales, type Localized } from '../../locales/localized.ts'

/*
 * Texts of all shapes for the property tests: words and tokens, sound and broken, in any of the content locales.
 */

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

export function localizedFrom<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Localized<T>> {
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

export function richFrom(text: fc.Arbitrary<string>): fc.Arbitrary<RichState> {
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
