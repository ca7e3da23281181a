import { text } from '#blocks/fields.ts'
import { ofLanguages } from './of-languages.ts'

/** How a name is written in the script of a language; without it, the name is the same in all languages. */
export const nameInScript = ofLanguages(
  text('nameInScript', {
    label: 'Name in this language’s script',
    description:
      'Only where a reader of this language writes it differently, for example ಲಕ್ಷ್ಮಿ ಹೆಗ್ಡೆ for Lakshmi Hegde.',
  }),
)
