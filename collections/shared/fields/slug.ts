import type { TextField, TextFieldSingleValidation } from 'payload'
import { slugify } from '#base/slug.ts'
import { fieldLabel } from '../validation/validators.ts'

/** Accepts an empty slug, which `settleSlug` fills in, and the slugs that it gives to documents in the trash. */
const validateSlug: TextFieldSingleValidation = (value, options) => {
  if (!value) return true
  const label = fieldLabel(options)
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*(?:--trashed-[a-z0-9-]+)?$/.test(value)) {
    const suggestion = slugify(value) || 'achilles-tendinopathy'
    return `“${label}” may contain only lower-case letters, digits and single hyphens, for example "${suggestion}".`
  }
  return value.length <= 120 || `“${label}” may have at most 120 characters.`
}

/** The last part of a page's address. `settleSlug` makes one from the title where it is empty. */
export const slug: TextField = {
  name: 'slug',
  type: 'text',
  label: 'URL slug',
  required: true,
  index: true,
  admin: {
    position: 'sidebar',
    components: { Label: '/src/admin/forms/required-label.tsx#OptionalLabel' },
    description:
      'The last part of the page’s address. Leave empty to create it from the title. After a change, the old address redirects to the new one.',
  },
  // `settleSlug` gives the copy a free one. Without a hook, Payload adds " - Copy" to a unique field.
  hooks: { beforeDuplicate: [({ value }) => value] },
  validate: validateSlug,
}

/** Slugs that the document had while published. Their addresses redirect to the current one. */
export const formerSlugs: TextField = {
  name: 'formerSlugs',
  type: 'text',
  hasMany: true,
  index: true,
  admin: { hidden: true },
  // They stay the original's.
  hooks: { beforeDuplicate: [() => []] },
}
