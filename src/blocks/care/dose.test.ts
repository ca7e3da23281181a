import { expect, test } from 'vitest'
import { getMessages } from '#domain/locales/messages.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { type Dose, formatDose } from './dose.ts'

const nothing: Dose = { sets: null, repetitions: null, hold: null, frequency: null, weeks: null }
const dose = (parts: Partial<Dose>, tag: LocaleTag = 'en') =>
  formatDose({ ...nothing, ...parts }, getMessages(tag), tag)

const whole: Partial<Dose> = { sets: 3, repetitions: 15, frequency: 'twice-a-day', weeks: 12 }

test.each([
  ['en', '3 sets of 15, twice a day, for 12 weeks'],
  ['hi', '3 सेट, हर सेट में 15 बार, दिन में दो बार, 12 हफ़्तों तक'],
  ['kn', 'ತಲಾ 15 ಬಾರಿಯ 3 ಸೆಟ್‌ಗಳು, ದಿನಕ್ಕೆ ಎರಡು ಬಾರಿ, 12 ವಾರಗಳ ಕಾಲ'],
] as const)('a dose is one line in %s', (tag, line) => {
  expect(dose(whole, tag)).toBe(line)
})

test('one of a thing is singular, in every language', () => {
  const single: Partial<Dose> = { sets: 1, repetitions: 10, weeks: 1 }
  expect(dose(single)).toBe('1 set of 10, for 1 week')
  expect(dose(single, 'hi')).toBe('10 बार का 1 सेट, 1 हफ़्ते तक')
  expect(dose(single, 'kn')).toBe('10 ಬಾರಿಯ 1 ಸೆಟ್, 1 ವಾರದ ಕಾಲ')
  expect(dose({ repetitions: 1 })).toBe('1 repetition')
})

test('a hold is said with its repetitions', () => {
  expect(dose({ repetitions: 5, hold: 45, frequency: 'once-a-day' })).toBe(
    '5 repetitions, hold each for 45 seconds, once a day',
  )
})

test('nothing is said of what is not known; sets without repetitions mean nothing', () => {
  expect(dose({})).toBe('')
  expect(dose({ sets: 3, weeks: 6 })).toBe('for 6 weeks')
})
