/** Every template of a clinic's site by a page that Okotoks has, 404 included. New templates are added here. */
export const templates = {
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
  'not found': '/nothing-is-here',
} as const

export const clinics = ['nyc', 'okotoks', 'bangalore'] as const
export type Clinic = (typeof clinics)[number]

/** The pages that most visitors see, as every clinic has them. */
export const mainPages = (clinic: Clinic): Record<string, string> => ({
  home: '/',
  condition: templates.condition,
  index: templates.index,
  team: templates.team,
  location: `/locations/${locations[clinic]}`,
  post: '/blog/how-to-read-a-study',
})

const locations: Record<Clinic, string> = { nyc: '125th-street', okotoks: 'okotoks', bangalore: 'bangalore' }
