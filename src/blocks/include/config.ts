import { libraryDocument } from '../fields.ts'
import { section } from '../section.ts'

/** Another document's section, written once and shown here too. The key names that section. */
export const include = section({
  kind: 'include',
  type: 'IncludeSection',
  label: 'Section of another document',
  heading: 'optional',
  fields: [
    libraryDocument('document', { required: true }),
    {
      name: 'section',
      type: 'text',
      required: true,
      admin: {
        description: 'The section of that document to show here.',
        components: { Field: '/src/admin/rows/included-section.tsx#IncludedSection' },
      },
    },
  ],
})
