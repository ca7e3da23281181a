import { type TermForms, type TermName, termForms } from '../../interpolation/terms.ts'

export const terms: Record<TermName, TermForms> = {
  dryNeedling: termForms('ಡ್ರೈ ನೀಡ್ಲಿಂಗ್'),
  therapy: termForms('ಫಿಸಿಯೋಥೆರಪಿ'),
  therapist: termForms('ಚಿಕಿತ್ಸಕರು'),
  assessment: termForms('ತಪಾಸಣೆ'),
}
