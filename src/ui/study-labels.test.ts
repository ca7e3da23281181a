import { expect, test } from 'vitest'
import { getMessages } from '#domain/locales/messages.ts'
import type { Study } from './models.ts'
import { certaintyName, designName, speciesWarning, studyName, verificationName } from './study-labels.ts'

const messages = getMessages('en')
const study: Study = {
  slug: 's',
  title: 'A title',
  authors: [],
  year: 2021,
  verification: 'abstract',
  findings: [],
}

test.each([
  [['Cotchett MP', 'Munteanu SE', 'Landorf KB'], 'Cotchett et al. 2021'],
  [['He C', 'Ma H'], 'He & Ma 2021'],
  [['Calderón-Díez L'], 'Calderón-Díez 2021'],
  [['van der Berg A.-B.'], 'van der Berg 2021'],
  [['Linde, Klaus'], 'Linde 2021'],
  [['Solomons', 'et al.'], 'Solomons et al. 2021'],
  [['He C', 'Ma H', 'et al'], 'He et al. 2021'],
  [['World Health Organization'], 'World Health Organization 2021'],
  [[], 'A title (2021)'],
])('%j is named %s', (authors, name) => {
  expect(studyName({ ...study, authors })).toBe(name)
})

test('a study whose authors are not known is marked as not identified yet', () => {
  const unchecked = { ...study, verification: 'to-be-verified' } as const
  expect(verificationName({ ...unchecked, authors: ['et al.'] }, messages)).toMatch(
    /title, authors and results/,
  )
  expect(verificationName({ ...unchecked, authors: ['He C'] }, messages)).not.toMatch(/authors/)
})

test('an unknown design has no name, nor has a certainty that was not rated', () => {
  expect(designName('randomised-trial', messages)).toBe('Trial with random groups')
  expect(designName('other', messages)).toBeUndefined()
  expect(designName('constructor', messages)).toBeUndefined()
  expect(certaintyName('very-low', messages)).toBe('Very low certainty')
  expect(certaintyName('not-rated', messages)).toBeUndefined()
  expect(certaintyName(undefined, messages)).toBeUndefined()
})

test('a study not done in people has a warning, even if only its design says so', () => {
  expect(speciesWarning({ ...study, species: 'animal' }, messages)).toMatch(/animals/)
  expect(speciesWarning({ ...study, design: 'animal-study' }, messages)).toMatch(/animals/)
  expect(speciesWarning({ ...study, species: 'laboratory' }, messages)).toMatch(/laboratory/)
  expect(speciesWarning({ ...study, species: 'human' }, messages)).toBeUndefined()
  expect(speciesWarning(study, messages)).toBeUndefined()
})
