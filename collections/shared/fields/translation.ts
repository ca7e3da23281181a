import type { Field } from 'payload'
import { ofLanguages } from './of-languages.ts'

/** Who translated the texts in a language, and who read them. Shown to editors only. */
export const translation: Field = ofLanguages({
  name: 'translation',
  type: 'group',
  label: 'Translation into this language',
  admin: {
    position: 'sidebar',
    description: 'Leave empty in the language of the original.',
  },
  fields: [
    { name: 'translator', type: 'text', localized: true, label: 'Translated by' },
    {
      name: 'checkedBy',
      type: 'text',
      localized: true,
      label: 'Checked by a native speaker',
      admin: { description: 'The name of who checked it. Empty means that nobody has yet.' },
    },
  ],
})
