import { type TermForms, type TermName, termForms } from '../../interpolation/terms.ts'

export const terms: Record<TermName, TermForms> = {
  dryNeedling: termForms('dry needling', 'Dry needling', 'a dry needling'),
  therapy: termForms('physical therapy', 'Physical therapy', 'a physical therapy'),
  therapist: termForms('clinician', 'Clinician', 'a clinician'),
  assessment: termForms('assessment', 'Assessment', 'an assessment'),
}
