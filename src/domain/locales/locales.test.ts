import { expect, test } from 'vitest'
import { contentLocaleOf, conventionsOf } from './index.ts'
import { contentLocales } from './localized.ts'
import { fill, messagesOf } from './messages.ts'
import { localeTags } from './tags.ts'

test.each(localeTags)('%s speaks the content locale that its tag begins with', (tag) => {
  expect(conventionsOf(tag).tag).toBe(tag)
  expect(tag.split('-')[0]).toBe(contentLocaleOf(tag))
  expect(contentLocales).toContain(contentLocaleOf(tag))
})

test('the shared language is written as it is: American', () => {
  expect(conventionsOf('en').spelling).toEqual({})
  expect(conventionsOf('en-US').spelling).toEqual({})
})

test('only words of English are respelt, in lower case', () => {
  for (const tag of localeTags) {
    for (const [american, regional] of Object.entries(conventionsOf(tag).spelling)) {
      expect(`${american} ${regional}`).toMatch(/^[a-z]+ [a-z]+$/)
      expect(american).not.toBe(regional)
    }
  }
})

test.each(localeTags)('a message of %s has the places that English has', (tag) => {
  const places = (message: string) => [...message.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
  const own = messagesOf(tag)
  for (const [name, english] of Object.entries(messagesOf('en'))) {
    const message = own[name as keyof typeof own]
    expect(message.trim(), name).not.toBe('')
    expect(places(message), name).toEqual(places(english))
  }
})

test('places without a value stay, so that a mistake is seen', () => {
  expect(fill('Call {phone} or {name}', { phone: '811' })).toBe('Call 811 or {name}')
  expect(fill('{a}{a}', { a: 0 })).toBe('00')
})
