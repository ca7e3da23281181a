import { tokenize } from './tokenize.ts'

/** The word by which a page of fees is found, whatever it calls those who pay. Its synonyms are below. */
export const insuranceWords = 'insurance'

/**
 * Groups of synonyms, one per line, across all languages of the network, so that a Hindi word finds a page that is still in
 * English. Acupuncture and dry needling are acts of two professions, not synonyms.
 */
const lines = [
  'insurance, insurer, insured, coverage, direct billing, health benefits, hsa, fsa, hra, health savings account, health spending account, flexible spending account, reimbursement, superbill, cashless, mediclaim, बीमा, इंश्योरेंस, ವಿಮೆ',
  'tendinopathy, tendinitis, tendonitis, tendinosis, tendonosis, tendonopathy, टेंडिनोपैथी, ಟೆಂಡಿನೋಪತಿ',
  'achilles, heel cord, अकिलीज़, एकिलीज़, ಅಕಿಲಿಸ್',
  'plantar fasciitis, plantar fasciosis, plantar fasciopathy, plantar heel pain, heel spur, प्लांटर फैसाइटिस',
  'heel pain, sore heel, एड़ी का दर्द, एड़ी में दर्द, ಹಿಮ್ಮಡಿ ನೋವು',
  'dry needling, ims, intramuscular stimulation, ड्राई नीडलिंग, ಡ್ರೈ ನೀಡ್ಲಿಂಗ್',
  'electrical stimulation, tens, electrotherapy, ems',
  'loading exercise, exercise therapy, rehab exercise, heel raise, heel drop, eccentric, व्यायाम, ವ್ಯಾಯಾಮ',
  'physiotherapy, physical therapy, physio, फ़िज़ियोथेरेपी, ಫಿಸಿಯೋಥೆರಪಿ',
  'patellar tendinopathy, jumpers knee, patellar tendinitis, patellar tendonitis',
  'shin splints, medial tibial stress syndrome, mtss',
  'metatarsalgia, forefoot pain, ball of foot pain',
  'calf strain, pulled calf, torn calf, tennis leg',
  'ankle sprain, twisted ankle, rolled ankle, टखने की मोच, ಕಾಲು ಉಳುಕು',
  'trigger point, myofascial, muscle knot',
  'peroneus, peroneal, fibularis',
  'fees, price, prices, cost, costs, फ़ीस, ಶುಲ್ಕ',
]

const groups = lines.map((line) => line.split(',').map((phrase) => tokenize(phrase)))

/** Phrases of several words that are written as one, with their groups: "heelspur". */
const joinedPhrases = new Map(
  lines.flatMap((line, index) =>
    line
      .split(',')
      .filter((phrase) => /\S\s\S/.test(phrase))
      .map((phrase) => [tokenize(phrase.replaceAll(/\s/g, ''))[0], groups[index] ?? []] as const),
  ),
)

/** A phrase of a query with its group of synonyms; a word without synonyms is a phrase of its own. */
export type QueryPhrase = { words: string[]; synonyms: string[][] }

/**
 * Splits a query into phrases, the longest match first.
 *
 * @param isSimilar whether a typed word matches a known one, so that phrases with typos are found
 */
export function expandSynonyms(
  words: readonly string[],
  isSimilar: (typed: string, known: string) => boolean = (typed, known) => typed === known,
): QueryPhrase[] {
  const phrases: QueryPhrase[] = []
  let at = 0
  while (at < words.length) {
    const match = longestPhraseAt(words, at, isSimilar)
    const matchedWords = words.slice(at, at + (match?.length ?? 1))
    phrases.push({ words: matchedWords, synonyms: match?.synonyms ?? [] })
    at += matchedWords.length
  }
  return phrases
}

function longestPhraseAt(
  words: readonly string[],
  at: number,
  isSimilar: (typed: string, known: string) => boolean,
) {
  let longest: { length: number; synonyms: string[][] } | null = null
  for (const group of groups) {
    for (const phrase of group) {
      const isMatch = phrase.every((word, index) => {
        const typed = words[at + index]
        return typed !== undefined && isSimilar(typed, word)
      })
      if (isMatch && phrase.length > (longest?.length ?? 0))
        longest = { length: phrase.length, synonyms: group }
    }
  }
  const joined = joinedPhrases.get(words[at])
  return longest ?? (joined ? { length: 1, synonyms: joined } : null)
}
