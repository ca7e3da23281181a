import { tokenize } from './tokenize.ts'

/**
 * Complaints by which people search that are named after a part of the body, in the languages of the network: names of one
 * part each, separated by commas. A clinic treats one if a page about a complaint has one of its names.
 */
const parts = [
  'back, backache, lumbar, lumbago, sciatica, spine, disc, slipped disc, कमर, पीठ, साइटिका, ಬೆನ್ನು, ಬೆನ್ನುನೋವು, ಸೊಂಟ, ಸಯಾಟಿಕಾ',
  'neck, whiplash, cervical, गर्दन, सर्वाइकल, ಕುತ್ತಿಗೆ',
  'migraine, headache, concussion, vertigo, माइग्रेन, सिरदर्द, सिर, ಮೈಗ್ರೇನ್, ತಲೆನೋವು, ತಲೆ',
  'shoulder, rotator cuff, कंधा, कंधे, कंधों, ಭುಜ',
  'elbow, tennis elbow, कोहनी, ಮೊಣಕೈ',
  'wrist, carpal tunnel, कलाई, ಮಣಿಕಟ್ಟು',
  'hand, finger, thumb, हाथ, उंगली, अंगूठा, ಕೈ, ಬೆರಳು',
  'hip, groin, कूल्हा, कूल्हे, ಸೊಂಟದ ಕೀಲು',
  'jaw, tmj, tmd, जबड़ा, जबड़े, ದವಡೆ',
  'rib, chest, पसली, सीना, छाती, ಎದೆ',
  'pelvic, pelvis, tailbone, coccyx, ಶ್ರೋಣಿ',
].map((names) => names.split(',').map((name) => tokenize(name)))

/**
 * Returns the check whether a query is for a part of the body that none of the titles names. A query that names a treated
 * part as well, such as "back of the knee", is not.
 *
 * @param titles titles and other names of the clinic's pages about complaints
 * @param isSimilar whether a typed word may be a misspelling of a known one
 */
export function createUntreatedCheck(
  titles: readonly string[],
  isSimilar: (typed: string, known: string) => boolean,
): (query: string) => boolean {
  const texts = titles.map((title) => partWords(title))
  const treatedWords = new Set(texts.flat())
  const isTreated = (names: string[][]) =>
    names.some((name) => texts.some((words) => contains(words, name, isSame)))
  const untreated = parts.filter((names) => !isTreated(names))
  return (query) => {
    const words = partWords(query)
    if (words.some((word) => treatedWords.has(word) && !isGeneral(word))) return false
    return untreated.some((names) => names.some((name) => contains(words, name, isSimilar)))
  }
}

/** Words of complaints of every part. */
const isGeneral = (word: string): boolean => general.has(word)
const general = new Set(
  tokenize(
    'a the in of and or my pain ache sore hurt injury strain syndrome chronic when दर्द का की में चोट ನೋವು ಗಾಯ',
  ),
)

/** Without the words for the side of another part: "back of the heel", "front or back". */
const partWords = (text: string): string[] =>
  tokenize(text.replace(/\b(?:back|front) of\b|\b(?:front|inside|outside)\b[^.:;]*\bback\b/gi, ' '))

const isSame = (one: string, other: string): boolean => one === other

const contains = (words: readonly string[], phrase: readonly string[], same: typeof isSame): boolean =>
  words.some((_, at) => phrase.every((word, index) => same(words[at + index] ?? '', word)))
