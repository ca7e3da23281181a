import { describe, expect, test } from 'vitest'
import { canadianEnglish } from '../locales/en-CA/index.ts'
import { getDefaultTerms } from '../locales/index.ts'
import { Interpolator, MissingVariableError } from './interpolator.ts'
import { createRespell } from './spelling.ts'

const dryNeedlingForms = {
  first: 'dry needling (IMS)',
  later: 'IMS',
  title: 'Dry Needling (IMS)',
  article: 'a dry needling (IMS)',
}
const createInterpolator = () =>
  new Interpolator({
    variables: { 'clinic.name': 'Center for Movement', 'clinic.city': 'Calgary', 'clinic.email': undefined },
    terms: { ...getDefaultTerms('en'), dryNeedling: dryNeedlingForms },
    respell: createRespell(canadianEnglish.spelling),
  })

describe('terms', () => {
  test('are written in full first and short afterwards, across texts', () => {
    const interpolator = createInterpolator()
    expect(interpolator.interpolate('We do {{term.dryNeedling}}, and {{term.dryNeedling}} only.')).toBe(
      'We do dry needling (IMS), and IMS only.',
    )
    expect(interpolator.interpolate('After {{term.dryNeedling}}')).toBe('After IMS')
  })

  test('in headings are written in full and do not count as mentions', () => {
    const interpolator = createInterpolator()
    expect(interpolator.interpolate('About {{term.dryNeedling}}', 'heading')).toBe('About dry needling (IMS)')
    expect(interpolator.interpolate('With {{term.dryNeedling}}')).toBe('With dry needling (IMS)')
    expect(interpolator.interpolate('More {{term.dryNeedling}}', 'heading')).toBe('More dry needling (IMS)')
  })

  test('in an explicit form do not count as mentions', () => {
    const interpolator = createInterpolator()
    expect(
      interpolator.interpolate(
        '{{term.dryNeedling.title}}: it is {{term.dryNeedling.article}}, {{term.dryNeedling.later}}',
      ),
    ).toBe('Dry Needling (IMS): it is a dry needling (IMS), IMS')
    expect(interpolator.interpolate('so {{term.dryNeedling}}')).toBe('so dry needling (IMS)')
  })

  test('are capitalised at the start of a sentence only', () => {
    expect(
      createInterpolator().interpolate(
        '{{term.therapy}} helps. {{term.assessment}} first, {{term.therapist}} next',
      ),
    ).toBe('Physical therapy helps. Assessment first, clinician next')
    expect(createInterpolator().interpolate('{{term.therapy}}', 'body', 'and so ')).toBe('physical therapy')
  })

  test('restored to an earlier snapshot are written in full again', () => {
    const interpolator = createInterpolator()
    const before = interpolator.snapshot()
    interpolator.interpolate('a {{term.dryNeedling}}')
    interpolator.restore(before)
    expect(interpolator.interpolate('a {{term.dryNeedling}}')).toBe('a dry needling (IMS)')
  })
})

describe('variables', () => {
  test('are interpolated with or without spaces around the name', () => {
    expect(createInterpolator().interpolate('In {{ clinic.city }}')).toBe('In Calgary')
  })

  test('that the clinic lacks throw an error with the token', () => {
    expect(() => createInterpolator().interpolate('Write to {{clinic.email}}')).toThrow(MissingVariableError)
    expect(() => createInterpolator().interpolate('Write to {{clinic.email}}')).toThrow('clinic.email')
  })

  test('keep their spelling', () => {
    expect(createInterpolator().interpolate('The center of {{clinic.name}}')).toBe(
      'The centre of Center for Movement',
    )
  })
})

test('a quotation keeps its spelling, including around a token', () => {
  expect(createInterpolator().interpolate('the center', 'quotation')).toBe('the center')
  expect(createInterpolator().interpolate('“The {{clinic.city}} center” is a center')).toBe(
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
])('no pair of braces reaches a patient, whatever is between them: %s -> %s', (text, expected) => {
  expect(createInterpolator().interpolate(text)).toBe(expected)
})
