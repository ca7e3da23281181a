import { tokenizeWithPlaceholders } from './placeholders.ts'
import { tokenize } from './tokenize.ts'

/**
 * Complaints by which people search that are named after a part of the body, in the languages of the network: names of one
 * part each, separated by commas. A clinic treats one if a page about a complaint has one of its names.
 */
const parts = [
  'back, backache, lumbar, lumbago, sciatica, spine, disc, slipped disc, कमर, पीठ, रीढ़, साइटिका, ಬೆನ್ನು, ಬೆನ್ನಿನ, ಬೆನ್ನಿನಲ್ಲಿ, ಸೊಂಟ, ಸೊಂಟದ, ಸೊಂಟದಲ್ಲಿ, ಸಯಾಟಿಕಾ',
  'neck, whiplash, cervical, गर्दन, गरदन, सर्वाइकल, ಕುತ್ತಿಗೆ, ಕುತ್ತಿಗೆಯ, ಕುತ್ತಿಗೆಯಲ್ಲಿ, ಕತ್ತು, ಕತ್ತಿನ',
  'migraine, headache, concussion, vertigo, माइग्रेन, सिरदर्द, सिर, ಮೈಗ್ರೇನ್, ತಲೆನೋವು, ತಲೆ, ತಲೆಯ',
  'shoulder, rotator cuff, कंधा, कंधे, कंधों, कन्धा, कन्धे, ಭುಜ, ಭುಜದ, ಭುಜದಲ್ಲಿ',
  'elbow, tennis elbow, कोहनी, ಮೊಣಕೈ, ಮೊಣಕೈಯ',
  'wrist, carpal tunnel, कलाई, ಮಣಿಕಟ್ಟು, ಮಣಿಕಟ್ಟಿನ',
  'hand, finger, thumb, हाथ, उंगली, अंगूठा, ಕೈ, ಕೈಯ, ಬೆರಳು, ಬೆರಳಿನ',
  'hip, groin, कूल्हा, कूल्हे, ಸೊಂಟದ ಕೀಲು',
  'jaw, tmj, tmd, जबड़ा, जबड़े, ದವಡೆ, ದವಡೆಯ',
  'rib, chest, पसली, सीना, छाती, ಎದೆ, ಎದೆಯ',
  'pelvic, pelvis, tailbone, coccyx, ಶ್ರೋಣಿ',
].map((names) => names.split(',').map((name) => tokenize(name)))

/**
 * Whether a query is for a part of the body that none of the titles names. A query that names a treated part as well, such as "back of
 * the knee", is not.
 *
 * @param findTitles titles and other names of the clinic's pages about complaints, as `partWords`; called only where the query may
 * be such a one
 * @param isSimilar whether a typed word may be a misspelling of a known one
 */
export function isUntreatedComplaint(
  query: string,
  findTitles: () => readonly (readonly string[])[],
  isSimilar: (typed: string, known: string) => boolean,
): boolean {
  const words = partWords(query)
  const asked = parts.filter((names) => names.some((name) => contains(words, name, isSimilar)))
  if (asked.length === 0) return false
  const titles = findTitles()
  const treatedWords = new Set(titles.flat())
  if (words.some((word) => treatedWords.has(word) && !isGeneral(word))) return false
  return asked.some((names) => !names.some((name) => titles.some((title) => contains(title, name, isSame))))
}

/** Whether a word says that something hurts or is to be treated, but not what. */
export const isVague = (word: string): boolean => vague.has(word)
const vague = new Set(
  tokenize(
    'pain painful ache aching sore hurt injury problem trouble treatment दर्द चोट तकलीफ़ इलाज ನೋವು ಗಾಯ ಸಮಸ್ಯೆ ಚಿಕಿತ್ಸೆ',
  ),
)

/** Words of complaints of every part, which name none: what is felt, where about and when. */
const isGeneral = (word: string): boolean => isVague(word) || general.has(word)
const general = new Set(
  tokenize(
    `a the in of and or my strain sprain syndrome chronic when after under upper lower left right front back side inside
    outside joint muscle nerve tendon tight tightness stiff stiffness knot pulled torn tear twisted morning night running
    walking sitting का की के में सुबह दौड़ना दौड़ते जकड़न ಬೆಳಗ್ಗೆ ಬೆಳಿಗ್ಗೆ ಬಿಗಿತ ಓಡುವಾಗ`,
  ),
)

/** Without the words for the side of another part ("back of the heel", "front or back"), and without "back to work". */
export const partWords = (text: string): string[] =>
  tokenizeWithPlaceholders(
    text.replace(/\bback (?:of|to|into)\b|\bfront of\b|\b(?:front|inside|outside)\b[^.:;]*\bback\b/gi, ' '),
  ).flatMap(splitAche)

/** The part in a word such as "backpain", which is also written as two. */
function splitAche(word: string): string[] {
  const ache = aches.find((each) => word.endsWith(each) && partNames.has(word.slice(0, -each.length)))
  return ache ? [word.slice(0, -ache.length), ache] : [word]
}
const aches = tokenize('pain ache दर्द ನೋವು')
const partNames = new Set(parts.flat().map((name) => name.join('')))

const isSame = (one: string, other: string): boolean => one === other

const contains = (words: readonly string[], phrase: readonly string[], same: typeof isSame): boolean =>
  words.some((_, at) => phrase.every((word, index) => same(words[at + index] ?? '', word)))
