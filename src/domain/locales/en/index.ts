import { termForms } from '../../interpolation/terms.ts'
import type { ContentLocaleConventions } from '../locale.ts'
import { english as messages } from './messages.ts'

export const english: ContentLocaleConventions<'en'> = {
  tag: 'en',
  content: 'en',
  name: 'English',
  label: 'English',
  script: 'latin',
  spelling: {},
  messages,
  terms: {
    dryNeedling: termForms('dry needling', 'Dry needling', 'a dry needling'),
    therapy: termForms('physical therapy', 'Physical therapy', 'a physical therapy'),
    therapist: termForms('clinician', 'Clinician', 'a clinician'),
    assessment: termForms('assessment', 'Assessment', 'an assessment'),
  },
}
