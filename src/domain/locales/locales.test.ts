import { expect, test } from 'vitest'
import { getLocaleConventions, toContentLocale } from './index.ts'
import { contentLocales } from './localized.ts'
import { formatMessage, getMessages } from './messages.ts'
import { localeTags } from './tags.ts'

test.each(localeTags)('%s speaks the content locale that its tag begins with', (tag) => {
  expect(getLocaleConventions(tag).tag).toBe(tag)
  expect(tag.split('-')[0]).toBe(toContentLocale(tag))
  expect(contentLocales).toContain(toContentLocale(tag))
})

test('the shared language is written as it is: American', () => {
  expect(getLocaleConventions('en').spelling).toEqual({})
  expect(getLocaleConventions('en-US').spelling).toEqual({})
})

test('only words of English are respelt, in lower case', () => {
  for (const tag of localeTags) {
    for (const [american, regional] of Object.entries(getLocaleConventions(tag).spelling)) {
      expect(`${american} ${regional}`).toMatch(/^[a-z]+ [a-z]+$/)
      expect(american).not.toBe(regional)
    }
  }
})

test.each(localeTags)('a message of %s has the places that English has', (tag) => {
  const places = (message: string) => [...message.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
  const own = getMessages(tag)
  for (const [name, english] of Object.entries(getMessages('en'))) {
    const message = own[name as keyof typeof own]
    expect(message.trim(), name).not.toBe('')
    expect(places(message), name).toEqual(places(english))
  }
})

test('places without a value stay, so that a mistake is seen', () => {
  expect(formatMessage('Call {phone} or {name}', { phone: '811' })).toBe('Call 811 or {name}')
  expect(formatMessage('{a}{a}', { a: 0 })).toBe('00')
})
