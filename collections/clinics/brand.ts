import type { Field } from 'payload'
import { themeNames, themeTitles } from '#domain/themes/names.ts'
import { namedOptions } from './named-options.ts'
import { validateHexColor } from './validate.ts'

export const brand: Field = {
  name: 'brand',
  type: 'group',
  label: 'Branding',
  fields: [
    {
      name: 'theme',
      type: 'select',
      required: true,
      defaultValue: themeNames[0],
      options: namedOptions(themeNames, themeTitles),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'primary',
          type: 'text',
          label: 'Primary colour',
          validate: validateHexColor,
          admin: { description: 'For example #7a1f2b. Leave empty to use the theme’s colour.' },
        },
        { name: 'accent', type: 'text', label: 'Accent colour', validate: validateHexColor },
      ],
    },
    {
      name: 'contrastAdjustments',
      type: 'ui',
      admin: { components: { Field: '/src/admin/clinics/brand-colors.tsx#BrandColors' } },
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      admin: { description: 'Leave empty to show the clinic name as text.' },
    },
    { name: 'hero', type: 'upload', relationTo: 'media', label: 'Home page image' },
  ],
}
