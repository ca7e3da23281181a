import { expect, test } from 'vitest'
import { getMessages } from '#domain/locales/messages.ts'
import { asText, sampleShell } from '../fixtures.ts'
import { menuRowFrom } from './menu-row.ts'

const english = getMessages('en-US')
const besideName = { isBesideName: true }
const menuOf = (...labels: string[]) => ({
  ...sampleShell,
  menu: labels.map((label) => ({ label: asText(label), href: `/${label}`, current: false, below: [] })),
})

test('a menu is in a row from the smallest screen on which it fits beside the name and the buttons', () => {
  const short = menuRowFrom(menuOf('Conditions', 'Team'), english, besideName)
  const usual = menuRowFrom(sampleShell, english, besideName)
  expect(short).toBe(64)
  expect(usual).toBeGreaterThan(64)
})

test('without the name beside it a menu needs less room', () => {
  const alone = menuRowFrom(sampleShell, english, { isBesideName: false }) ?? Number.POSITIVE_INFINITY
  expect(alone).toBeLessThan(menuRowFrom(sampleShell, english, besideName) ?? 0)
})

test('a menu that fits on no screen is always folded', () => {
  const labels = Array.from({ length: 14 }, (_, index) => `Physiotherapy ${index}`)
  expect(menuRowFrom(menuOf(...labels), english, besideName)).toBeUndefined()
})

test('a menu in Kannada needs more room than the same number of letters in English', () => {
  const latin = menuOf('Conditions', 'Treatments', 'Our team', 'Locations', 'Fees')
  const kannada = menuOf('ಆರೋಗ್ಯ ಸಮಸ್ಯೆಗಳು', 'ಚಿಕಿತ್ಸೆಗಳು', 'ನಮ್ಮ ತಂಡ', 'ನಮ್ಮ ಕೇಂದ್ರಗಳು', 'ಶುಲ್ಕಗಳು')
  const from = (shell: typeof latin, tag: 'en-US' | 'kn') =>
    menuRowFrom(shell, getMessages(tag), besideName) ?? Number.POSITIVE_INFINITY
  expect(from(kannada, 'kn')).toBeGreaterThan(from(latin, 'en-US'))
})

test('entries with others below them need room for a button', () => {
  const labels = ['Conditions', 'Treatments', 'Our team', 'Locations', 'Fees']
  const plain = menuOf(...labels)
  const nested = { ...plain, menu: plain.menu.map((entry) => ({ ...entry, below: [entry] })) }
  const from = (shell: typeof sampleShell) =>
    menuRowFrom(shell, english, besideName) ?? Number.POSITIVE_INFINITY
  expect(from(nested)).toBeGreaterThan(from(plain))
})
