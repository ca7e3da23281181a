import { expect, test } from 'vitest'
import type { SiteContext } from '#data/site-context.ts'
import type { Localized } from '#domain/locales/localized.ts'
import { blogName, nameInMenu } from './page-parts.ts'

const inLocale = (locale: 'en-IN' | 'kn', navigation: { label: Localized; path: string }[]) =>
  ({
    clinic: { navigation },
    locale,
    localize: (text: Localized) => ({ text: text[locale === 'kn' ? 'kn' : 'en'] ?? text.en }),
  }) as unknown as SiteContext

test('a list has the name of its entry in the clinic’s menu, else its usual one', () => {
  const context = inLocale('en-IN', [{ label: { en: 'Practitioners' }, path: '/team' }])
  expect(nameInMenu(context, { text: 'Our team' }, '/team')).toEqual({ text: 'Practitioners' })
  expect(nameInMenu(context, { text: 'Locations' }, '/locations')).toEqual({ text: 'Locations' })
})

test('the list of posts has one name on a site, the menu’s', () => {
  const messages = { blog: 'Blog' }
  const named = (label: string) => ({
    ...inLocale('en-IN', [{ label: { en: label }, path: '/blog' }]),
    messages,
  })
  expect(blogName(named('Journal') as SiteContext)).toBe('Journal')
  expect(blogName({ ...inLocale('en-IN', []), messages } as SiteContext)).toBe('Blog')
})

test('an entry without a translation gives way to the usual name in the reader’s language', () => {
  const context = inLocale('kn', [{ label: { en: 'Practitioners' }, path: '/team' }])
  expect(nameInMenu(context, { text: 'ನಮ್ಮ ತಂಡ' }, '/team')).toEqual({ text: 'ನಮ್ಮ ತಂಡ' })
})
