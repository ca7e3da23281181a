import { type TermForms, type TermName, termForms } from '../../interpolation/terms.ts'

export const terms: Record<TermName, TermForms> = {
  dryNeedling: termForms('ड्राई नीडलिंग'),
  therapy: termForms('फिज़ियोथेरेपी'),
  therapist: termForms('चिकित्सक'),
  assessment: termForms('जाँच'),
}
