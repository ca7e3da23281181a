import { wordsOf } from './tokenize.ts'

/**
 * What patients and clinicians call the same, a line each, in every language of the network: a Hindi word finds a page
 * that is still in English. Acupuncture and dry needling are two professions' acts and no synonyms.
 */
const lines = [
  'tendinopathy, tendinitis, tendonitis, tendinosis, tendonosis, tendonopathy, टेंडिनोपैथी, ಟೆಂಡಿನೋಪತಿ',
  'achilles, heel cord, एकिलीज़, ಅಕಿಲಿಸ್',
  'plantar fasciitis, plantar fasciosis, plantar fasciopathy, plantar heel pain, heel spur, प्लांटर फैसाइटिस',
  'heel pain, sore heel, एड़ी का दर्द, एड़ी में दर्द, ಹಿಮ್ಮಡಿ ನೋವು',
  'dry needling, ims, intramuscular stimulation, ड्राई नीडलिंग, ಡ್ರೈ ನೀಡ್ಲಿಂಗ್',
  'electrical stimulation, tens, electrotherapy, ems',
  'loading exercise, exercise therapy, rehab exercise, heel raise, heel drop, eccentric, व्यायाम, ವ್ಯಾಯಾಮ',
  'physiotherapy, physical therapy, physio, फिज़ियोथेरेपी, ಫಿಸಿಯೋಥೆರಪಿ',
  'patellar tendinopathy, jumpers knee, patellar tendinitis, patellar tendonitis',
  'shin splints, medial tibial stress syndrome, mtss',
  'metatarsalgia, forefoot pain, ball of foot pain',
  'calf strain, pulled calf, torn calf, tennis leg',
  'ankle sprain, twisted ankle, rolled ankle, टखने की मोच, ಕಾಲು ಉಳುಕು',
  'trigger point, myofascial, muscle knot',
  'peroneus, peroneal, fibularis',
  'fees, price, prices, cost, costs, फ़ीस, ಶುಲ್ಕ',
]

const groups = lines.map((line) => line.split(',').map((phrase) => wordsOf(phrase)))

/** Words of a query that mean one thing, with all that is called the same; a word without synonyms stands alone. */
export type Meaning = { words: string[]; others: string[][] }

/**
 * Divides a query into meanings; the longest phrase goes first.
 * @param isAlike whether a typed word may stand for one of the table's: typos are forgiven here too
 */
export function meaningsOf(
  words: readonly string[],
  isAlike: (typed: string, known: string) => boolean = (typed, known) => typed === known,
): Meaning[] {
  const meanings: Meaning[] = []
  let at = 0
  while (at < words.length) {
    const found = longestAt(words, at, isAlike)
    const taken = words.slice(at, at + (found?.length ?? 1))
    meanings.push({ words: taken, others: found?.others ?? [] })
    at += taken.length
  }
  return meanings
}

function longestAt(words: readonly string[], at: number, isAlike: (typed: string, known: string) => boolean) {
  let longest: { length: number; others: string[][] } | null = null
  for (const group of groups) {
    for (const phrase of group) {
      const fits = phrase.every((word, index) => {
        const typed = words[at + index]
        return typed !== undefined && isAlike(typed, word)
      })
      if (fits && phrase.length > (longest?.length ?? 0)) longest = { length: phrase.length, others: group }
    }
  }
  return longest
}
