import { describe, expect, test } from 'vitest'
import { canadianEnglish } from '../locales/en-CA/index.ts'
import { Interpolator, MissingVariableError } from './interpolator.ts'
import { createRespell } from './spelling.ts'
import { defaultTerms } from './terms.ts'

const ims = {
  first: 'dry needling (IMS)',
  later: 'IMS',
  title: 'Dry Needling (IMS)',
  article: 'a dry needling (IMS)',
}
const voice = () =>
  new Interpolator({
    variables: { 'clinic.name': 'Center for Movement', 'clinic.city': 'Calgary', 'clinic.email': undefined },
    terms: { ...defaultTerms.en, dryNeedling: ims },
    respell: createRespell(canadianEnglish.spelling),
  })

describe('terms', () => {
  test('are said in full first and short afterwards, across texts', () => {
    const one = voice()
    expect(one.interpolate('We do {{term.dryNeedling}}, and {{term.dryNeedling}} only.')).toBe(
      'We do dry needling (IMS), and IMS only.',
    )
    expect(one.interpolate('After {{term.dryNeedling}}')).toBe('After IMS')
  })

  test('in headings are said in full without counting as mentions', () => {
    const one = voice()
    expect(one.interpolate('About {{term.dryNeedling}}', 'heading')).toBe('About dry needling (IMS)')
    expect(one.interpolate('With {{term.dryNeedling}}')).toBe('With dry needling (IMS)')
    expect(one.interpolate('More {{term.dryNeedling}}', 'heading')).toBe('More dry needling (IMS)')
  })

  test('take the form that is asked for, which counts as no mention', () => {
    const one = voice()
    expect(
      one.interpolate(
        '{{term.dryNeedling.title}}: it is {{term.dryNeedling.article}}, {{term.dryNeedling.later}}',
      ),
    ).toBe('Dry Needling (IMS): it is a dry needling (IMS), IMS')
    expect(one.interpolate('so {{term.dryNeedling}}')).toBe('so dry needling (IMS)')
  })

  test('begin a sentence with a capital, and only a sentence', () => {
    expect(
      voice().interpolate('{{term.therapy}} helps. {{term.assessment}} first, {{term.therapist}} next'),
    ).toBe('Physical therapy helps. Assessment first, clinician next')
    expect(voice().interpolate('{{term.therapy}}', 'body', 'and so ')).toBe('physical therapy')
  })

  test('unsaid by restore are first again', () => {
    const one = voice()
    const before = one.snapshot()
    one.interpolate('a {{term.dryNeedling}}')
    one.restore(before)
    expect(one.interpolate('a {{term.dryNeedling}}')).toBe('a dry needling (IMS)')
  })
})

describe('facts', () => {
  test('are filled in with blanks allowed around the name', () => {
    expect(voice().interpolate('In {{ clinic.city }}')).toBe('In Calgary')
  })

  test('that the clinic lacks throw, naming the token', () => {
    expect(() => voice().interpolate('Write to {{clinic.email}}')).toThrow(MissingVariableError)
    expect(() => voice().interpolate('Write to {{clinic.email}}')).toThrow('clinic.email')
  })

  test('keep their spelling: a name is a name', () => {
    expect(voice().interpolate('The center of {{clinic.name}}')).toBe('The centre of Center for Movement')
  })
})

test('a quotation keeps its spelling, also around a token', () => {
  expect(voice().interpolate('the center', 'quotation')).toBe('the center')
  expect(voice().interpolate('“The {{clinic.city}} center” is a center')).toBe(
    '“The Calgary center” is a centre',
  )
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
  expect(voice().interpolate(text)).toBe(said)
})
