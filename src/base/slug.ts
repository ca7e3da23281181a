/**
 * An address-safe form of a title: lower case, ASCII letters and digits, single hyphens, at most 80 characters.
 * Empty where nothing of the text survives (a Devanagari title, say): the caller chooses what stands in.
 */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}

/** `wanted`, or `wanted-2`, `wanted-3` …: the first that `taken` does not hold. */
export function uniqueSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let n = 2
  while (taken.has(`${wanted}-${n}`)) n += 1
  return `${wanted}-${n}`
}
