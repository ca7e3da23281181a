import { commonwealthSpelling } from '../commonwealth-spelling.ts'
import type { LocaleConventions } from '../locale.ts'

export const indianEnglish: LocaleConventions<'en'> = {
  tag: 'en-IN',
  content: 'en',
  name: 'English',
  label: 'English (India)',
  currency: 'INR',
  spelling: {
    ...commonwealthSpelling,
    program: 'programme',
    programs: 'programmes',
    specialize: 'specialise',
    specialized: 'specialised',
    organize: 'organise',
    recognize: 'recognise',
    recognized: 'recognised',
    randomized: 'randomised',
    stabilize: 'stabilise',
    localized: 'localised',
    analyze: 'analyse',
    edema: 'oedema',
    lymphedema: 'lymphoedema',
  },
}
