/**
 * Splits a text into normalised words for the search: lower case, without Latin accents and without the Indic dots that
 * keyboards often omit (nukta), chandrabindu as anusvara, English plurals as singulars. Vowel signs of Devanagari and
 * Kannada are kept as part of their letters.
 */
export function tokenize(text: string): string[] {
  return (normalize(text).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).map(singular)
}

/**
 * "sprains" to "sprain", but not "bursitis", "fibrous" or "stress". Pages and queries both pass here, so "achille" does
 * no harm.
 */
function singular(word: string): string {
  return /^[a-z]{3,}[^isu]s$/.test(word) ? word.slice(0, -1) : word
}

function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u093c\u0cbc\u200c\u200d]/g, '')
    .replace(/['’](?=\p{L})/gu, '')
    .replaceAll('\u0901', '\u0902')
    .normalize('NFC')
}
