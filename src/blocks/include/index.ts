import { definePlaceholder } from '../define-block.ts'
import { libraryDocument } from '../fields.ts'

/** A section of another document, written once and shown here too. The domain puts it in place of this block. */
export const include = definePlaceholder({
  kind: 'include',
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
