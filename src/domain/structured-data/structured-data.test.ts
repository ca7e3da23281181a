import fc from 'fast-check'
import type { OpeningHoursSpecificationLeaf } from 'schema-dts'
import { describe, expect, test } from 'vitest'
import { findSchemaProblems } from '#tests/fixtures/schema-org.ts'
import type { Location } from '../clinic/clinic.ts'
import { clinicExample, locationExample } from '../fixtures.ts'
import { arbitraryTimetable } from '../hours/arbitrary.ts'
import { todayIn } from '../hours/dates.ts'
import { mergeSpans, spansOn } from '../hours/spans.ts'
import { libraryKinds } from '../library/collections.ts'
import { postNode, studyNode } from './article.ts'
import { graphText, type Node } from './graph.ts'
import { clinicNode, priceRange, visitPrices } from './medical-clinic.ts'
import { medicalPageNode } from './medical-page.ts'
import { personNode } from './person.ts'
import { breadcrumbNode, siteNode } from './site.ts'
import { videoNode } from './video.ts'

const study = {
  title: 'A trial',
  authors: ['Doe J', 'et al.'],
  year: 2020,
  journal: 'A journal',
  url: 'https://doi.org/10/1',
}
const relatedPages = [{ name: 'Calf', url: 'https://a.example/calf' }, { name: 'Heel' }]
const related = {
  conditions: relatedPages,
  treatments: [{ name: 'Needling', url: 'https://a.example/acupuncture' }],
  muscles: relatedPages,
  symptoms: relatedPages,
  'body-regions': relatedPages,
}

const location = locationExample({
  coordinates: [-114, 50.7],
  postalCode: 'T1S 1A1',
  hours: [{ days: ['mo', 'tu'], opens: '09:00', closes: '17:00' }],
  exceptions: [{ date: '2026-12-25' }, { date: '2026-12-24', opens: '09:00', closes: '12:00' }],
})

const now = Date.parse('2026-11-30T18:00:00Z')
const createClinicNode = (professions: ('physiotherapy' | 'acupuncture')[], more: Partial<Location> = {}) =>
  clinicNode({
    clinic: clinicExample({ professions, email: 'desk@a.example', legalName: 'A Ltd' }),
    location: { ...location, ...more },
    now,
    name: 'A',
    url: 'https://a.example/',
    id: 'https://a.example/locations/calgary#clinic',
    image: 'https://a.example/a.png',
    logo: 'https://a.example/l.png',
    street: '1 Main Street',
    city: 'Calgary',
    region: 'Alberta',
    prices: ['$95 for 45 minutes', '$1,150 for ten'],
    services: [{ name: 'Acupuncture', url: 'https://a.example/treatments/acupuncture' }],
  })

const page = (kind: (typeof libraryKinds)[number]) =>
  medicalPageNode({
    subject: {
      kind,
      name: 'X',
      otherNames: ['Y'],
      url: 'https://a.example/x',
      related,
      symptoms: ['Stiffness'],
      causes: ['Load'],
      riskFactors: ['Age'],
      contraindications: ['Fever'],
    },
    title: 'X',
    description: 'About X.',
    url: 'https://a.example/x',
    image: 'https://a.example/x.png',
    language: 'en-CA',
    modified: '2026-11-01T00:00:00.000Z',
    site: 'https://a.example/#site',
    author: 'Polyclinic',
    contributor: { name: 'Doe', url: 'https://a.example/team/doe' },
    citations: [study],
  })

const post = postNode({
  headline: 'P',
  description: 'D',
  url: 'https://a.example/blog/p',
  image: 'https://a.example/p.png',
  language: 'en',
  published: '2026-01-01',
  modified: '2026-01-02',
  author: { name: 'Polyclinic', url: 'https://a.example/', isOrganization: true },
  publisher: { name: 'A', url: 'https://a.example/' },
  citations: [study],
})

const allNodes: [string, Node][] = [
  ['a physiotherapy practice', createClinicNode(['physiotherapy'])],
  ['an acupuncture practice', createClinicNode(['acupuncture'])],
  ...libraryKinds.map((kind): [string, Node] => [`a page of ${kind}`, page(kind)]),
  ['a post', post],
  [
    'a practitioner',
    personNode({
      name: 'Doe',
      url: 'https://a.example/team/doe',
      jobTitle: 'Physiotherapist',
      credentials: 'PT',
      image: 'https://a.example/d.png',
      languages: ['en'],
      registration: { body: 'The college', number: '1' },
      knowsAbout: ['X'],
      worksAt: ['https://a.example/#clinic'],
    }),
  ],
  [
    'a video',
    videoNode({
      name: 'V',
      thumbnail: 'https://a.example/v.png',
      uploaded: '2026-01-01',
      description: 'D',
      url: 'https://v.example/',
      transcript: 'Said.',
    }),
  ],
  [
    'a site',
    siteNode({ origin: 'https://a.example', name: 'A', language: 'en', publisher: 'https://a.example/#c' }),
  ],
  [
    'a breadcrumb trail',
    breadcrumbNode([
      { name: 'Home', url: 'https://a.example/' },
      { name: 'X', url: null },
    ]),
  ],
]

test.each(allNodes)('%s uses only types and properties of schema.org', (_, node) => {
  expect(findSchemaProblems(node)).toEqual([])
})

test('a cited study names the authors that are known, and nobody for those who are left out', () => {
  expect(studyNode(study).author).toEqual([{ '@type': 'Person', name: 'Doe J' }])
  expect(studyNode({ ...study, authors: ['et al.'] })).not.toHaveProperty('author')
})

test('the check reports unknown types and properties', () => {
  expect(findSchemaProblems({ '@type': 'Clinic' })).toEqual([': there is no type Clinic'])
  expect(findSchemaProblems({ '@type': 'Physiotherapy', availableService: 'x' })).toHaveLength(1)
  expect(findSchemaProblems({ '@type': 'Person', worksFor: { '@type': 'Person', geo: 1 } })).toEqual([
    '/worksFor: Person has no property geo',
  ])
})

test('no node contains a rating, a review or a Physician', () => {
  const text = graphText(allNodes.map(([, node]) => node))
  expect(text).not.toMatch(/Rating|Review|lastReviewed|reviewedBy|"Physician"/)
})

test('no text can end the script element', () => {
  const text = graphText([{ '@type': 'Person', name: '</script><script>alert(1)</script><!--' }])
  expect(text).not.toContain('<')
  expect(JSON.parse(text)['@graph'][0].name).toContain('</script>')
})

describe('a clinic', () => {
  test('of physiotherapy is also a Physiotherapy, and acupuncture states its system of medicine', () => {
    expect(createClinicNode(['physiotherapy'])['@type']).toEqual(['MedicalClinic', 'Physiotherapy'])
    expect(createClinicNode(['acupuncture'])).toMatchObject({
      '@type': 'MedicalClinic',
      availableService: [{ '@type': 'MedicalTherapy', medicineSystem: 'TraditionalChinese' }],
    })
  })

  test('lists its coming exceptions, closed days from midnight to midnight', () => {
    const exceptions = [{ date: '2026-11-29' }, ...location.exceptions]
    expect(createClinicNode(['physiotherapy'], { exceptions }).openingHoursSpecification).toMatchObject([
      { dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '17:00' },
      { validFrom: '2026-12-25', validThrough: '2026-12-25', opens: '00:00', closes: '00:00' },
      { validFrom: '2026-12-24', opens: '09:00', closes: '12:00' },
    ])
  })

  test('states the hours of alternate weeks by date, with all hours of that date and none on an exceptional one', () => {
    const hours: Location['hours'] = [
      { days: ['mo', 'sa'], opens: '09:00', closes: '12:00' },
      { days: ['sa'], opens: '14:00', closes: '16:00', everyOtherWeekFrom: '2026-12-05' },
      { days: ['su'], opens: '10:00', closes: '12:00', everyOtherWeekFrom: '2026-12-13' },
    ]
    const exceptions = [{ date: '2026-12-27' }]
    const node = createClinicNode(['physiotherapy'], { hours, exceptions })
    const [week, ...dated] = [node.openingHoursSpecification].flat() as OpeningHoursSpecificationLeaf[]
    expect(week).toMatchObject({ dayOfWeek: ['Monday', 'Saturday'], opens: '09:00', closes: '12:00' })
    expect(dated.every(({ dayOfWeek }) => dayOfWeek === undefined)).toBe(true)
    expect(dated.map(({ validFrom, opens, closes }) => `${validFrom} ${opens}-${closes}`)).toEqual([
      '2026-12-05 09:00-12:00',
      '2026-12-05 14:00-16:00',
      '2026-12-13 10:00-12:00',
      '2026-12-19 09:00-12:00',
      '2026-12-19 14:00-16:00',
      '2027-01-02 09:00-12:00',
      '2027-01-02 14:00-16:00',
      '2027-01-10 10:00-12:00',
      '2027-01-16 09:00-12:00',
      '2027-01-16 14:00-16:00',
      '2027-01-24 10:00-12:00',
      '2026-12-27 00:00-00:00',
    ])
    expect(findSchemaProblems(node)).toEqual([])
  })

  test('states for each coming day the hours in which the location is open', () => {
    fc.assert(
      fc.property(arbitraryTimetable, ({ hours, exceptions }) => {
        const node = createClinicNode(['physiotherapy'], { hours, exceptions })
        const stated = [node.openingHoursSpecification ?? []].flat() as OpeningHoursSpecificationLeaf[]
        const today = todayIn(location.timeZone, now)
        for (let ahead = 0; ahead < 56; ahead += 1) {
          const date = today.add({ days: ahead })
          const day = date.toString()
          const name = date.toLocaleString('en', { weekday: 'long' })
          const isOnDay = ({ dayOfWeek }: OpeningHoursSpecificationLeaf) =>
            !dayOfWeek || [dayOfWeek].flat().some((each) => each === name)
          const dated = stated.filter(
            (row) =>
              row.validFrom && `${row.validFrom}` <= day && day <= `${row.validThrough}` && isOnDay(row),
          )
          const rows = dated.length > 0 ? dated : stated.filter((row) => !row.validFrom && isOnDay(row))
          const spans = rows.map(({ opens, closes }) => ({ opens: `${opens}`, closes: `${closes}` }))
          expect(mergeSpans(spans)).toEqual(spansOn({ hours, exceptions, timeZone: location.timeZone }, date))
        }
      }),
      { numRuns: 50 },
    )
  })

  test('states a season’s hours once for each weekday, not for each date', () => {
    const hours: Location['hours'] = [
      { days: ['mo', 'tu'], opens: '09:00', closes: '12:00', season: { from: '11-01', until: '03-31' } },
    ]
    const node = createClinicNode(['physiotherapy'], { hours, exceptions: [] })
    expect(node.openingHoursSpecification).toHaveLength(2)
    expect(findSchemaProblems(node)).toEqual([])
  })

  test('takes its country from its jurisdiction', () => {
    expect(createClinicNode(['physiotherapy']).address).toMatchObject({
      addressCountry: 'CA',
      addressLocality: 'Calgary',
    })
  })
})

test.each([
  [['$95 for 45 minutes', '$1,150 for ten'], '$95–$1150'],
  [['₹900', 'Part of each visit'], '₹900'],
  [['$95', '₹900'], undefined],
  [['Part of each visit'], undefined],
])('the price range of %j is %s', (texts, range) => {
  expect(priceRange(texts)).toBe(range)
})

test('the prices of visits are those with a duration', () => {
  const visits = ['$195 for 75 minutes', '₹1,100, 40 मिनट', '₹700, 25 ನಿಮಿಷ']
  const others = ['$60', '₹600, added to a visit', 'Part of each visit']
  expect(visitPrices([...visits, ...others])).toEqual(visits)
})

test('the current page is last in the breadcrumbs and has no URL', () => {
  expect(
    breadcrumbNode([
      { name: 'Home', url: 'https://a.example/' },
      { name: 'X', url: null },
    ]),
  ).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: { '@id': 'https://a.example/' } },
      { '@type': 'ListItem', position: 2, name: 'X' },
    ],
  })
})
