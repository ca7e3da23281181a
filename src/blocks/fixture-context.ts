import type { Clinic } from '#domain/clinic/clinic.ts'
import { clinicExample, locationExample } from '#domain/fixtures.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { getMessages } from '#domain/locales/messages.ts'
import type { Picture, Study, Target } from '#ui/models.ts'
import type { BlockContext, MuscleFacts } from './context.ts'
import { asText } from './fixture-parts.ts'
import { fixtureStudies } from './fixture-studies.ts'

/** A context with a small library, for rendering fixtures. Each call starts its own list of sources. */
export function fixtureContext(over: Partial<BlockContext> = {}): BlockContext {
  const locale = over.locale ?? defaultContentLocale
  const cited: string[] = []
  return {
    clinic: fixtureClinic,
    locale,
    messages: getMessages(locale),
    findTarget: (collection, id) => targets[`${collection}:${id}`] ?? null,
    findMuscle: (id) => muscles[id] ?? null,
    findStudy,
    findPicture: (id) => (id === 'calf-drawing' ? picture : null),
    cite: (id) => {
      if (!findStudy(id)) return null
      if (!cited.includes(id)) cited.push(id)
      return cited.indexOf(id) + 1
    },
    isDeadPath: () => false,
    pathTo: (path) => (toContentLocale(locale) === defaultContentLocale ? path : `/${locale}${path}`),
    reception: {
      booking: { href: 'https://booking.example/foothills', label: 'Book a visit', isTelephone: false },
      telephone: { href: 'tel:+14035550188', shown: '403-555-0188' },
    },
    ...over,
  }
}

export const fixtureClinic: Clinic = clinicExample({
  name: 'Foothills Movement',
  hosts: ['foothills.example'],
  locations: [locationExample({ slug: 'okotoks', city: { en: 'Okotoks' }, telephone: '+14035550188' })],
})

function findStudy(id: string): Study | null {
  return fixtureStudies.find(({ slug }) => slug === id) ?? null
}

/** This clinic does not offer `treatments:shockwave`, so it has a title but no page. */
const targets: Readonly<Record<string, Target>> = {
  'conditions:plantar-fasciitis': {
    title: asText('Plantar fasciitis'),
    href: '/conditions/plantar-fasciitis',
  },
  'conditions:calf-strain': { title: asText('Calf strain'), href: '/conditions/calf-strain' },
  'symptoms:morning-stiffness': { title: asText('Morning stiffness'), href: '/symptoms/morning-stiffness' },
  'body-regions:calf': { title: asText('The calf'), href: '/regions/calf' },
  'treatments:loading-exercise': { title: asText('Loading exercise'), href: '/treatments/loading-exercise' },
  'treatments:shockwave': { title: asText('Shockwave therapy'), href: null },
  'pages:first-visit': { title: asText('Your first visit'), href: '/first-visit' },
}

const muscles: Readonly<Record<string, MuscleFacts>> = {
  gastrocnemius: {
    card: { title: asText('Gastrocnemius'), href: '/muscles/gastrocnemius' },
    referral: asText('The instep of the same foot, the back of the calf and the knee.'),
    diagram: 'gastrocnemius',
  },
  soleus: {
    card: { title: asText('Soleus'), href: '/muscles/soleus' },
    referral: asText('The heel, back and sole, and the lower Achilles tendon.'),
    diagram: 'soleus',
  },
  plantaris: { card: { title: asText('Plantaris'), href: null }, referral: null, diagram: null },
}

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540"><rect width="960" height="540" fill="#8aa"/><path d="M430 40c90 90 90 200 40 300l-20 160h-60l-10-160c-50-110-20-230 50-300z" fill="#a54"/></svg>`

const picture: Picture = {
  src: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  width: 960,
  height: 540,
  alt: asText('The calf from behind: two muscle bellies that join into the Achilles tendon.'),
  sources: [],
  caption: asText('Two muscles share one tendon.'),
  credit: 'Own work',
  focus: { x: 50, y: 40 },
}
