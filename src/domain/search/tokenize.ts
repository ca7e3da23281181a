/**
 * The words of a text as the search compares them: small letters, Latin accents and the Indic dots that keyboards leave
 * out (nukta) taken away, chandrabindu as anusvara, an English plural as its singular. Vowel signs of Devanagari and Kannada belong to their letters and stay.
 */
export function tokenize(text: string): string[] {
  return (normalize(text).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).map(singular)
}

/** "sprains" as "sprain"; "bursitis", "fibrous" and "stress" are none. Both page and query pass here, so "achille" is no harm. */
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
