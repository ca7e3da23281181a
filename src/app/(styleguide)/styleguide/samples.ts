import { alertLevels } from '#domain/clinic/clinic.ts'
import { getLocaleConventions } from '#domain/locales/index.ts'
import { contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { asText, sampleLocation, sampleShell } from '#ui/fixtures.ts'
import type {
  AlertBanner,
  Choice,
  FeeRow,
  FinderForm,
  LocationCard,
  Shell,
  TeamFilterForm,
} from '#ui/models.ts'

const choices = (...names: string[]): Choice[] =>
  names.map((name, index) => ({ value: name.toLowerCase(), label: asText(name), chosen: index === 1 }))

export const sampleFinder: FinderForm = {
  action: '/find',
  regions: choices('Calf', 'Foot and ankle', 'Knee'),
  symptoms: choices('Heel pain', 'Morning stiffness'),
}

/** Filtered by what nobody in the team offers. */
export const sampleTeamFilter: TeamFilterForm = {
  action: '/team',
  conditions: choices('Achilles tendinopathy', 'Shin splints'),
  languages: choices('English', 'ಕನ್ನಡ'),
  locations: choices('125th Street', 'The other end of town'),
  isSet: true,
  isEmpty: true,
  loosen: [{ value: asText('Shin splints'), count: 3, href: '/team?language=kn' }],
}

export const sampleFees: FeeRow[] = [
  {
    key: 'first',
    label: asText('First visit'),
    price: asText('$140'),
    text: asText('75 minutes, with the examination'),
  },
  { key: 'next', label: asText('Every other visit'), price: asText('$95'), text: null },
]

export const otherLocation: LocationCard = {
  ...sampleLocation,
  slug: 'other-end',
  name: asText('The other end of town'),
  href: '/locations/other-end',
  coordinates: [-113.9, 50.76],
}

const alerts: AlertBanner[] = alertLevels.map((level, index) => ({
  key: level,
  text: asText('Closed for snow today. We call everybody who had a visit.'),
  location: index > 0 ? asText('125th Street') : null,
  level,
  from: null,
  until: 99_999_999,
  hasBegun: true,
}))

/** With everything that can frame a page. */
export const fullShell: Shell = {
  ...sampleShell,
  alerts,
  languages: [
    ...sampleShell.languages,
    ...contentLocales
      .filter((tag) => tag !== defaultContentLocale)
      .map((tag) => ({ tag, name: getLocaleConventions(tag).name, href: `/${tag}`, current: false })),
  ],
}
