import { contentLocales } from '#domain/locales/localized.ts'
import type {
  DocumentCard,
  LocationCard,
  Picture,
  PostCard,
  PractitionerCard,
  Shell,
  Target,
  TestimonialCard,
  Text,
} from './models.ts'

// Fictional clinics and people for the style guide and tests of views.

export const asText = (text: string): Text => ({ text })

/** A picture in two colours as a data URL. */
export function samplePicture(
  alt: string,
  [width, height]: [number, number],
  [back, front]: [string, string],
): Picture {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${back}"/><path fill="${front}" d="M0 ${height}V${height * 0.7}l${width * 0.3}-${height * 0.2} ${width * 0.2} ${height * 0.12} ${width * 0.3}-${height * 0.3} ${width * 0.2} ${height * 0.3}V${height}z"/><circle cx="${width * 0.72}" cy="${height * 0.22}" r="${height * 0.09}" fill="${front}"/></svg>`
  return {
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    width,
    height,
    alt: asText(alt),
    sources: [],
  }
}

export const sampleLocation: LocationCard = {
  slug: '125th-street',
  name: asText('125th Street'),
  city: asText('New York City'),
  href: '/locations/125th-street',
  address: [asText('998 West 125th Street, third floor'), asText('New York, NY 10027')],
  telephone: { href: 'tel:+12125550142', shown: '(212) 555-0142' },
  directionsHref: 'https://example.com/map',
  opening: [
    { until: 29_924_760, state: 'open', text: 'Open now, until 2 PM' },
    { until: 29_924_820, state: 'closed', text: 'Closed, opens at 3 PM' },
    { until: 29_925_090, state: 'open', text: 'Open now, until 7:30 PM' },
  ],
  directions: [{ map: 'Google Maps', href: 'https://example.com/map' }],
  coordinates: [-113.9749, 50.7256],
  hours: [
    { days: 'Mon–Thu', times: ['10 AM – 2 PM', '3:00 – 7:30 PM'] },
    { days: 'Fri', times: ['8 AM – 2 PM'] },
    { days: 'Sat', times: ['10 AM – 3 PM'] },
    { days: 'Sun', times: ['Closed'] },
  ],
  exceptions: [
    { date: 'December 24, 2026', times: ['10 AM – 1 PM'], note: asText('Christmas Eve') },
    { date: 'December 25, 2026', times: ['Closed'], note: null },
  ],
  parking: asText('None of our own. There are meters on the side streets and a garage on the next block.'),
  access: asText('An elevator runs from the street door, which has no step, to the third floor.'),
  landmarks: [
    asText('The green door between the stationer and the bakery.'),
    asText('The lower of the two bells.'),
  ],
}

export const sampleShell: Shell = {
  clinic: {
    name: 'Third Landing Acupuncture',
    tagline: asText('A quiet practice above a loud street'),
    logo: null,
    homeHref: '/',
  },
  place: { name: 'Third Landing Acupuncture', towns: ['New York City'] },
  lang: 'en-US',
  menu: [
    { label: asText('Conditions'), href: '/conditions', current: true, below: [] },
    { label: asText('Treatments'), href: '/treatments', current: false, below: [] },
    { label: asText('Practitioners'), href: '/team', current: false, below: [] },
    { label: asText('First visit'), href: '/first-visit', current: false, below: [] },
    { label: asText('Fees'), href: '/fees', current: false, below: [] },
    { label: asText('Reading'), href: '/blog', current: false, below: [] },
    { label: asText('Contact'), href: '/contact', current: false, below: [] },
  ],
  footerMenu: [
    { label: asText('Conditions'), href: '/conditions', current: true },
    { label: asText('Contact'), href: '/contact', current: false },
  ],
  languages: [{ tag: 'en-US', name: 'English', href: '/', current: true }],
  searchHref: '/search',
  telephone: { href: 'tel:+12125550142', shown: '(212) 555-0142' },
  writeHref: '/contact#enquiry',
  booking: { href: 'https://example.com/book', label: 'Book a visit', isTelephone: false },
  locations: [sampleLocation],
  locationsHref: '/locations',
  alerts: [],
  disclosures: [asText('Needling here is done by licensed acupuncturists.')],
  siteLinks: [
    { label: 'Privacy', href: '/privacy' },
    { label: 'Accessibility', href: '/accessibility' },
    { label: 'Terms and complaints', href: '/terms' },
    { label: 'All pages', href: '/site-map' },
  ],
  email: 'desk@nyc.example.com',
  emergency: [{ number: '911', name: null, places: [] }],
  preview: null,
  isTranslated: true,
}

export const samplePractitioners: PractitionerCard[] = [
  {
    name: 'Miriam Adler',
    credentials: 'L.Ac., M.S.',
    title: asText('Licensed Acupuncturist'),
    href: '/team/miriam-adler',
    photo: samplePicture('Miriam Adler beside a window', [400, 500], ['#d8c9b4', '#6d4a3a']),
    bookingUrl: 'https://example.com/book/miriam',
    acceptingNewPatients: true,
    treatsAt: ['125th-street'],
    languages: ['en', 'he'],
    locations: [],
  },
  {
    name: 'Venkatanarasimharajuvaripeta Lakshminarayanan',
    title: asText('Physiotherapist'),
    href: '/team/venkatanarasimharajuvaripeta-lakshminarayanan',
    photo: null,
    bookingUrl: null,
    acceptingNewPatients: false,
    treatsAt: ['125th-street'],
    languages: [...contentLocales, 'te'],
    locations: [asText('Indiranagar'), asText('Hyderabad')],
  },
  {
    name: 'Jo Ek',
    title: asText('Acupuncturist'),
    href: '/team/jo-ek',
    photo: null,
    bookingUrl: 'https://example.com/book/jo',
    acceptingNewPatients: true,
    treatsAt: ['125th-street'],
    languages: ['en'],
    locations: [],
  },
]

export const sampleCards: DocumentCard[] = [
  [
    'Achilles tendinopathy',
    'A sore, stiff cord above the heel, worst with the first steps of the morning. It answers to load, given slowly.',
  ],
  [
    'Plantar fasciitis',
    'Pain under the heel on getting up. Most people are better within a year; stretching and load shorten the wait.',
  ],
  ['Calf strain', 'A sudden pull in the back of the leg.'],
  ['Shin splints', 'An ache along the inside of the shin that comes with running.'],
  ['Metatarsalgia', 'Pain under the ball of the foot.'],
  ['Tarsal tunnel syndrome', 'Burning or tingling along the inside of the ankle and into the sole.'],
].map(([title = '', answer = ''], index) => ({
  title: asText(title),
  href: `/conditions/${index}`,
  answer: asText(answer),
  picture: null,
}))

export const sampleTargets: Target[] = ['Calf', 'Foot and ankle', 'Knee'].map((title) => ({
  title: asText(title),
  href: `/regions/${title.toLowerCase().replaceAll(' ', '-')}`,
}))

export const samplePosts: PostCard[] = [
  {
    title: asText('What the stairs at the station tell you about your calf'),
    href: '/blog/stairs',
    excerpt: asText(
      'Forty-one steps, twice a day, are a better test than most machines. What to count, and when to stop counting.',
    ),
    picture: samplePicture('Stairs to a platform', [900, 600], ['#c9d4d0', '#36554c']),
    date: '2026-10-02',
    author: 'Miriam Adler',
  },
  {
    title: asText('Needles and blood thinners'),
    href: '/blog/thinners',
    excerpt: null,
    picture: null,
    date: '2026-09-11',
  },
]

export const sampleTestimonials: TestimonialCard[] = [
  {
    text: asText(
      'I was told what the plan was, what it would cost and when we would stop if it did not help.\n\nNobody had said that last part before.',
    ),
    name: 'R. M.',
    isSample: true,
    condition: { title: asText('Achilles tendinopathy'), href: '/conditions/achilles-tendinopathy' },
  },
  { text: asText('The exercises fit on a card. I still have it.'), name: 'A.', isSample: true },
]
