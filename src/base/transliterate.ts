import Sanscript from '@indic-transliteration/sanscript'
import anyAscii from 'any-ascii'

/**
 * A text of any script in ASCII, as its readers spell it in Latin letters: "एड़ी का दर्द" is "edi ka dard", "Łódź" is
 * "Lodz". Pictures such as emoji are left out.
 */
export function transliterate(text: string): string {
  const plain = text
    .normalize('NFC')
    // Joiners choose the form of a letter and have no sound.
    .replace(/[\u200c\u200d]|\p{Extended_Pictographic}/gu, '')
    .replace(/\p{Script=Devanagari}+/gu, romanizeHindi)
    .replace(/\p{Script=Kannada}+/gu, (word) => spell(Sanscript.t(word, 'kannada', 'iso')))
  return anyAscii(plain.normalize('NFKC'))
}

/** The vowel of the last consonant is written and not spoken in Hindi: दर्द is "dard", not "darda". */
function romanizeHindi(word: string): string {
  const letters = word.replace(/[कखगजफडढ]़/g, (letter) => dottedLetters[letter] ?? letter)
  const latin = Sanscript.t(letters, 'devanagari', 'iso')
  return spell(latin.replace(/^(.*[aāiīuūeēêoōô].*[^aāiīuūeēêoōô])a$/u, '$1'))
}

/** Letters with a dot below, which the scheme knows as single characters; NFC decomposes them. The last two are spelt "d". */
const dottedLetters: Readonly<Record<string, string>> = {
  क़: '\u0958',
  ख़: '\u0959',
  ग़: '\u095a',
  ज़: '\u095b',
  फ़: '\u095e',
  ड़: 'ड',
  ढ़: 'ढ',
}

/** ISO 15919 without its diacritics, with the sounds that they stand for written out. */
function spell(iso: string): string {
  return iso
    .normalize('NFC')
    .replace(/c(?!c)h?/g, (letter) => `${letter}h`)
    .replace(/[śṣ]/g, 'sh')
    .replace(/r̥/g, 'ri')
    .replace(/ṁ(?=[pbmvf])/g, 'm')
    .replace(/ṁ|m̐/g, 'n')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
