import type { Field } from 'payload'

/** Who translated the texts in a language, and who read them. Shown to editors only. */
export const translation: Field = {
  name: 'translation',
  type: 'group',
  label: 'Translation into this language',
  admin: { description: 'Leave empty in the language of the original.' },
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
}
