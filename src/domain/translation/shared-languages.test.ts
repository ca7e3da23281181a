import { expect, test } from 'vitest'
import { clinicFacts } from '../clinic/clinic.ts'
import { clinicExample, documentExample, sectionExample, sectionRulesExample } from '../fixtures.ts'
import { contentLocales } from '../locales/localized.ts'
import { mainTexts } from './main-texts.ts'
import { countSharedLetters, sharedLanguages } from './shared-languages.ts'
import { isTranslated } from './translated.ts'

const document = documentExample({
  title: { en: 'Heel pain', hi: 'एड़ी का दर्द', kn: 'ಹಿಮ್ಮಡಿ ನೋವು' },
  answer: { en: 'Short', hi: 'छोटा' },
  sections: [
    sectionExample({ key: 'rest', heading: { en: 'Rest and wait', hi: 'आराम करें' } }),
    sectionExample({
      key: 'law',
      heading: { en: 'A long section that is written in English only' },
      displayConditions: { jurisdictions: ['CA-AB'] },
    }),
    sectionExample({
      key: 'needles',
      heading: { en: 'Needles', hi: 'सुई', kn: 'ಸೂಜಿಗಳು ಮತ್ತು ಅವುಗಳ ಬಳಕೆಯ ವಿವರ' },
      displayConditions: { treatments: ['needling'] },
    }),
    sectionExample({ key: 'needles', heading: { en: 'Without needles' } }),
  ],
})
const clinics = [
  clinicExample(),
  clinicExample({ offers: [{ treatment: 'needling' }] }),
  clinicExample({ locations: [] }),
  clinicExample({ locations: [], offers: [{ treatment: 'needling' }] }),
]

test('the languages of a shared page at a clinic are those in which its texts there are written', () => {
  const found = clinics.map((clinic) => sharedLanguages(countSharedLetters(document), clinicFacts(clinic)))
  const expected = clinics.map((clinic) => {
    const texts = mainTexts(document, null, clinic, () => sectionRulesExample)
    return contentLocales.filter((locale) => isTranslated(texts, locale))
  })
  expect(found).toEqual(expected)
  expect(new Set(found.map(String)).size).toBeGreaterThan(1)
})
