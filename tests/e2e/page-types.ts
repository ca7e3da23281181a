/** A page of Okotoks for every page type of a clinic's site, 404 included. Add new page types here. */
export const pageTypes = {
  home: '/',
  condition: '/conditions/achilles-tendinopathy',
  treatment: '/treatments/dry-needling',
  muscle: '/muscles/soleus',
  symptom: '/symptoms/heel-pain',
  region: '/regions/foot-and-ankle',
  index: '/conditions',
  team: '/team',
  practitioner: '/team/anjali-rao',
  stories: '/stories',
  blog: '/blog',
  post: '/blog/tendons-and-sore-joints',
  locations: '/locations',
  location: '/locations/okotoks',
  contact: '/contact',
  page: '/first-visit',
  legal: '/privacy',
  terms: '/terms',
  'site map': '/site-map',
  search: '/search?q=heel',
  finder: '/find?region=calf',
  filtered: '/team?language=xx',
  received: '/enquiries/received',
  'not found': '/nothing-is-here',
} as const

export const clinics = ['nyc', 'okotoks', 'bangalore'] as const
export type Clinic = (typeof clinics)[number]
export type PageTypeName = keyof typeof pageTypes

/** A page of the clinic for every page type. */
export const pageTypePaths = (clinic: Clinic): Record<PageTypeName, string> => ({
  ...pageTypes,
  ...differencesByClinic[clinic],
})

/** The clinic's pages that most visitors see. */
export const mainPages = (clinic: Clinic): Record<string, string> => {
  const { home, condition, index, team, location } = pageTypePaths(clinic)
  return { home, condition, index, team, location, post: '/blog/how-to-read-a-study' }
}

const differencesByClinic: Record<Clinic, Partial<Record<PageTypeName, string>>> = {
  nyc: {
    practitioner: '/team/miriam-adler',
    post: '/blog/a-sore-heel-in-a-walking-city',
    location: '/locations/125th-street',
  },
  okotoks: {},
  bangalore: { post: '/blog/heel-pain-and-hard-floors', location: '/locations/bangalore' },
}
