import { expect, test } from 'vitest'
import { themeNames } from '#domain/themes/names.ts'
import { themeVariables } from '#domain/themes/variables.ts'
import { unicodeRange } from './characters.ts'
import { type Face, faces, fallbacks } from './faces.ts'

const families = [...faces.map(({ family }) => family), ...fallbacks.map(({ family }) => family)]

test('every face that a theme uses is served and has a fallback', () => {
  for (const theme of themeNames) {
    const { light } = themeVariables({ theme })
    for (const use of ['heading', 'text', 'interface']) {
      const named = [...(light[`--font-${use}`] ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name ?? '')
      expect(families).toEqual(expect.arrayContaining(named))
      expect(named[4]).toMatch(/ Fallback$/)
    }
  }
})

test('a family has one file for each style and weight, so that a page loads none it does not need', () => {
  for (const { family, style, weights } of faces) {
    const fitting = faces.filter(
      (face) => face.family === family && face.style === style && overlap(face.weights, weights),
    )
    expect(fitting).toHaveLength(1)
  }
})

test('the faces have the characters that pages of these clinics use', () => {
  const of = (...named: string[]) =>
    faces
      .filter((face) => named.includes(face.family) && face.style === 'normal')
      .map(({ characters }) => characters)
      .join('')
  for (const each of 'Lakshmī Łukasz São João – “’ ½ × ₹ → é')
    expect(
      of('Anek Latin Variable', 'Anek Latin Accents', 'Anek Latin Extended', 'Anek Latin Currency'),
    ).toContain(each)
  for (const each of 'एड़ी का दर्द ॐ।'.replaceAll(' ', ''))
    expect(of('Anek Devanagari Variable')).toContain(each)
  for (const each of 'ಹಿಮ್ಮಡಿ ನೋವು'.replaceAll(' ', '')) expect(of('Anek Kannada Variable')).toContain(each)
})

test('English loads no other script’s file, and no character is in two files of a face', () => {
  for (const { characters, name } of faces)
    if (name.startsWith('anek-dev')) expect(characters).not.toMatch(/[a-z ]/)
  for (const one of faces) {
    for (const other of faces) {
      if (one === other || one.package !== other.package || one.style !== other.style) continue
      if (!overlap(one.weights, other.weights)) continue
      expect([...one.characters].filter((each) => other.characters.includes(each))).toEqual([])
    }
  }
})

test('a price loads the file of currencies alone', () => {
  const holding = faces.filter(
    ({ characters, elsewhere = '' }) => characters.includes('₹') && !elsewhere.includes('₹'),
  )
  expect(holding.length).toBeGreaterThan(0)
  expect(holding.map(({ family }) => family).filter((family) => !family.endsWith('Currency'))).toEqual([])
})

test('a set of characters becomes a CSS unicode-range', () => {
  expect(unicodeRange('cab₹')).toBe('U+61-63,U+20B9')
})

function overlap([from, to]: Face['weights'], [otherFrom, otherTo]: Face['weights']): boolean {
  return from <= otherTo && otherFrom <= to
}
