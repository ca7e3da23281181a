import type { Field } from 'payload'
import { longText, text } from '#blocks/fields.ts'
import { ofLanguages } from '#collections/shared/fields/of-languages.ts'
import { professionNames, professions } from '#domain/clinic/professions.ts'
import { localeNames, localeTags } from '#domain/locales/tags.ts'
import { namedOptions } from './named-options.ts'

/** Optional fields. */
export const about: Field[] = [
  {
    name: 'legalName',
    type: 'text',
    label: 'Legal name',
    admin: { description: 'As registered. Shown in the page footer.' },
  },
  text('tagline', { description: 'A short phrase below the clinic name.' }),
  longText('introduction', { description: 'Two or three sentences for the home page and search engines.' }),
  { name: 'email', type: 'email', label: 'Email for patients' },
  {
    name: 'professions',
    type: 'select',
    hasMany: true,
    options: namedOptions(professions, professionNames),
    label: 'Professions practised',
    admin: {
      description: 'They determine which sections the site shows and which legal notices it must carry.',
    },
  },
  // A second language is added by the network, whose panel shows all.
  ofLanguages({
    // Not "locales": on SQLite its table would have the same name as the table of the localized fields.
    name: 'languages',
    type: 'select',
    hasMany: true,
    options: namedOptions(localeTags, localeNames),
    label: 'Languages',
    admin: {
      description:
        'The first is the main language. If empty, it is derived from the first location’s country.',
    },
  }),
]
