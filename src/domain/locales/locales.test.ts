import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { getLocaleConventions, getScript, toContentLocale } from './index.ts'
import { contentLocales, defaultContentLocale, toKnownContentLocale } from './localized.ts'
import { formatMessage, getMessages } from './messages.ts'
import { localeTags } from './tags.ts'

test.each(localeTags)('the tag of %s begins with its content locale', (tag) => {
  expect(getLocaleConventions(tag).tag).toBe(tag)
  expect(tag.split('-')[0]).toBe(toContentLocale(tag))
  expect(contentLocales).toContain(toContentLocale(tag))
})

test('the library’s American spelling is not changed for American clinics', () => {
  expect(getLocaleConventions('en').spelling).toEqual({})
  expect(getLocaleConventions('en-US').spelling).toEqual({})
})

test('spelling tables hold lower-case English words only', () => {
  for (const tag of localeTags) {
    for (const [american, regional] of Object.entries(getLocaleConventions(tag).spelling)) {
      expect(`${american} ${regional}`).toMatch(/^[a-z]+ [a-z]+$/)
      expect(american).not.toBe(regional)
    }
  }
})

test.each(localeTags)('the messages of %s have the same placeholders as the English ones', (tag) => {
  const places = (message: string) => [...message.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
  const own = getMessages(tag)
  for (const [name, english] of Object.entries(getMessages('en'))) {
    const message = own[name as keyof typeof own]
    expect(message.trim(), name).not.toBe('')
    expect(places(message), name).toEqual(places(english))
  }
})

test('a Hindi word has the same dots below its letters in every message', () => {
  const spellings = Map.groupBy(
    new Set(
      Object.values(getMessages('hi')).flatMap(
        (text) => text.normalize('NFD').match(/\p{Script=Devanagari}+/gu) ?? [],
      ),
    ),
    (word) => word.replaceAll('\u093C', ''),
  )
  expect([...spellings.values()].filter((words) => words.length > 1)).toEqual([])
})

test('placeholders without a value are kept, so that the mistake is visible', () => {
  expect(formatMessage('Call {phone} or {name}', { phone: '811' })).toBe('Call 811 or {name}')
  expect(formatMessage('{a}{a}', { a: 0 })).toBe('00')
})

test('a request names the content locale that it is in, whichever that is', () => {
  for (const locale of contentLocales) expect(toKnownContentLocale(locale)).toBe(locale)
})

test.each(['all', 'en-CA', 'xx', '', null, undefined])(
  '%s is read as the default content locale',
  (named) => {
    expect(toKnownContentLocale(named)).toBe(defaultContentLocale)
  },
)

const root = path.resolve(import.meta.dirname, '../../..')
const quoted = new RegExp(
  `['"\`](?:${contentLocales.filter((each) => each !== defaultContentLocale).join('|')})['"\`]`,
)

/** The locales themselves, generated code and tests. */
const mayNameLocales = /^src\/(?:domain\/locales\/|payload-types\.ts)|\.test\.tsx?$/

test('no code outside of src/domain/locales names a content locale but the default one', () => {
  const files = globSync(['src/**/*.{ts,tsx}', 'collections/**/*.ts', 'payload.config.ts'], { cwd: root })
  expect(files.length).toBeGreaterThan(100)
  const offenders = files.filter(
    (file) => !mayNameLocales.test(file) && quoted.test(readFileSync(path.join(root, file), 'utf8')),
  )
  expect(offenders).toEqual([])
})

// A style sheet can't derive its list of locales from the registry.
test('a style sheet with rules for one script has them for the locales of every script but Latin', () => {
  const locales = contentLocales.filter((locale) => getScript(locale) !== 'latin')
  const sheets = globSync('src/ui/styles/**/*.css', { cwd: root })
    .map((file) => ({ file, css: readFileSync(path.join(root, file), 'utf8') }))
    .filter(({ css }) => /:lang\(|\[lang=/.test(css))
  expect(sheets).not.toEqual([])
  for (const { file, css } of sheets) {
    const counts = locales.map((locale) => css.match(new RegExp(`lang(?:\\(|=")${locale}\\b`, 'g'))?.length)
    expect(new Set(counts), file).toEqual(new Set([expect.any(Number)]))
  }
})
