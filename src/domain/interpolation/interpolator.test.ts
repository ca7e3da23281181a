import { describe, expect, test } from 'vitest'
import { canadianEnglish } from '../locales/en-CA/index.ts'
import { MissingFact, Voice } from './interpolator.ts'
import { respellWith } from './spelling.ts'
import { defaultTerms } from './terms.ts'

const ims = {
  first: 'dry needling (IMS)',
  later: 'IMS',
  title: 'Dry Needling (IMS)',
  article: 'a dry needling (IMS)',
}
const voice = () =>
  new Voice({
    facts: { 'clinic.name': 'Center for Movement', 'clinic.city': 'Calgary', 'clinic.email': undefined },
    terms: { ...defaultTerms.en, dryNeedling: ims },
    respell: respellWith(canadianEnglish.spelling),
  })

describe('terms', () => {
  test('are said in full first and short afterwards, across texts', () => {
    const one = voice()
    expect(one.say('We do {{term.dryNeedling}}, and {{term.dryNeedling}} only.')).toBe(
      'We do dry needling (IMS), and IMS only.',
    )
    expect(one.say('After {{term.dryNeedling}}')).toBe('After IMS')
  })

  test('in headings are said in full without counting as mentions', () => {
    const one = voice()
    expect(one.say('About {{term.dryNeedling}}', 'heading')).toBe('About dry needling (IMS)')
    expect(one.say('With {{term.dryNeedling}}')).toBe('With dry needling (IMS)')
    expect(one.say('More {{term.dryNeedling}}', 'heading')).toBe('More dry needling (IMS)')
  })

  test('take the form that is asked for, which counts as no mention', () => {
    const one = voice()
    expect(
      one.say('{{term.dryNeedling.title}}: it is {{term.dryNeedling.article}}, {{term.dryNeedling.later}}'),
    ).toBe('Dry Needling (IMS): it is a dry needling (IMS), IMS')
    expect(one.say('so {{term.dryNeedling}}')).toBe('so dry needling (IMS)')
  })

  test('begin a sentence with a capital, and only a sentence', () => {
    expect(voice().say('{{term.therapy}} helps. {{term.assessment}} first, {{term.therapist}} next')).toBe(
      'Physical therapy helps. Assessment first, clinician next',
    )
    expect(voice().say('{{term.therapy}}', 'body', 'and so ')).toBe('physical therapy')
  })

  test('unsaid by restore are first again', () => {
    const one = voice()
    const before = one.snapshot()
    one.say('a {{term.dryNeedling}}')
    one.restore(before)
    expect(one.say('a {{term.dryNeedling}}')).toBe('a dry needling (IMS)')
  })
})

describe('facts', () => {
  test('are filled in with blanks allowed around the name', () => {
    expect(voice().say('In {{ clinic.city }}')).toBe('In Calgary')
  })

  test('that the clinic lacks throw, naming the token', () => {
    expect(() => voice().say('Write to {{clinic.email}}')).toThrow(MissingFact)
    expect(() => voice().say('Write to {{clinic.email}}')).toThrow('clinic.email')
  })

  test('keep their spelling: a name is a name', () => {
    expect(voice().say('The center of {{clinic.name}}')).toBe('The centre of Center for Movement')
  })
})

test('a quotation keeps its spelling, also around a token', () => {
  expect(voice().say('the center', 'quotation')).toBe('the center')
  expect(voice().say('“The {{clinic.city}} center” is a center')).toBe('“The Calgary center” is a centre')
})

test.each([
  ['{{clinic.nothing}}', ''],
  ['{{}}', ''],
  ['{{term.constructor}}', ''],
  ['{{term.therapy.constructor}}', 'Physical therapy'],
  ['{{toString}}', ''],
  ['a {{clinic.city', 'a Calgary'],
  ['name}} b', 'name b'],
  ['{}}{', ''],
  ['{{{clinic.city}}}', '{Calgary}'],
  ['{one}', '{one}'],
])('whatever stands between braces, none reach a patient in pairs: %s -> %s', (text, said) => {
  expect(voice().say(text)).toBe(said)
})
