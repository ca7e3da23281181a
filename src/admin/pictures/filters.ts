import type { Where } from 'payload'
import { warningDays } from '#domain/publication/consent.ts'

export type PictureFilter = { value: string; label: string; where: Where }

type Language = { code: string; label: string }

const all: PictureFilter = { value: '', label: 'All pictures', where: {} }

/**
 * What the pictures can be filtered by.
 *
 * @param languages in which pictures have an alternative text
 * @param today YYYY-MM-DD, so that the same filter stays the same all day
 */
export function pictureFilters(languages: readonly Language[], today: string): PictureFilter[] {
  const soon = new Date(`${today}T00:00:00Z`)
  soon.setUTCDate(soon.getUTCDate() + warningDays + 1)
  return [
    all,
    { value: 'unused', label: 'Not used anywhere', where: { usage: { equals: 'unused' } } },
    ...languages.map(({ code, label }) => ({
      value: `alt-${code}`,
      label: languages.length > 1 ? `No alternative text in ${label}` : 'No alternative text',
      // Neither database finds an empty text where it looks for an absent one.
      where: { or: [{ [`alt.${code}`]: { exists: false } }, { [`alt.${code}`]: { equals: '' } }] },
    })),
    {
      value: 'consent',
      label: `Consent ends within ${warningDays} days, or has ended`,
      where: {
        and: [
          { 'consent.showsPerson': { equals: true } },
          { 'consent.expiresOn': { less_than: soon.toISOString() } },
        ],
      },
    },
  ]
}

/** The filter that the list's query stands for: the day in its address may be an earlier one. */
export function currentFilter(filters: readonly PictureFilter[], where: Where | undefined): PictureFilter {
  const asked = withoutDay(where)
  return filters.find((each) => withoutDay(each.where) === asked) ?? filters[0] ?? all
}

/** In an address everything is text. */
const withoutDay = (where: Where | undefined): string =>
  JSON.stringify(where ?? {}, (_, value) => (typeof value === 'boolean' ? String(value) : value)).replace(
    /\d{4}-\d\d-\d\dT[\d:.]+Z/,
    '',
  )
