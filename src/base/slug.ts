import { transliterate } from './transliterate.ts'

/**
 * An address-safe form of a title: lower case, ASCII letters and digits, single hyphens, at most 80 characters. Other
 * scripts are transliterated. Empty if nothing can be kept, as with emoji alone: the caller chooses a fallback.
 */
export function slugify(text: string): string {
  return transliterate(text)
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not in `taken`. */
export function uniqueSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let n = 2
  while (taken.has(`${wanted}-${n}`)) n += 1
  return `${wanted}-${n}`
}
