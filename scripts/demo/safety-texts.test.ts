import { expect, test } from 'vitest'
import { isRecord } from '#base/narrow.ts'
import { findBlock } from '#blocks/blocks.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { safetyKinds } from '#domain/translation/safety-kinds.ts'
import { type ContentFile, readContent } from './content-files.ts'
import { seedContext, toData } from './to-data.ts'

type Section = { kind: string } & Record<string, unknown>

const files = readContent()
const pages = files.filter(({ collection }) =>
  ['conditions', 'symptoms', 'body-regions', 'treatments'].includes(collection),
)
const locales = new Set(
  files
    .filter(({ collection }) => collection === 'clinics')
    .flatMap(({ data }) => (data.languages as LocaleTag[]).map(toContentLocale)),
)

test.each(pages)('$file says once when not to wait, on both levels', (page) => {
  const urgent = sectionsOf(page).filter(({ kind }) => kind === 'urgent-care')
  expect(urgent).toHaveLength(1)
  expect(urgent[0]?.emergency).not.toEqual([])
  expect(urgent[0]?.sameDay).not.toEqual([])
})

test.each(pages)('$file has its safety texts in every language that a clinic offers', (page) => {
  expect([...locales].sort()).toEqual(['en', 'hi', 'kn'])
  for (const section of sectionsOf(page).filter(({ kind }) => safetyKinds.includes(kind))) {
    const expected = textPaths(section, defaultContentLocale)
    expect(expected.length).toBeGreaterThan(1)
    for (const locale of locales) expect(textPaths(section, locale), locale).toEqual(expected)
  }
})

const sectionsOf = ({ data }: ContentFile) => data.sections as Section[]

/** Where a section has texts in a locale. */
function textPaths(section: Section, locale: string): string[] {
  const fields = findBlock(section.kind)?.config.fields ?? []
  return leafPaths(
    toData(
      fields,
      section,
      seedContext('', locale, (_, slug) => slug),
    ),
  )
}

function leafPaths(value: unknown, path = ''): string[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((each, index) => leafPaths(each, `${path}.${index}`))
  if (!isRecord(value)) return [path]
  return Object.entries(value).flatMap(([name, each]) => leafPaths(each, `${path}.${name}`))
}
