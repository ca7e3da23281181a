import fc from 'fast-check'
import type { Clinic } from '../../clinic/clinic.ts'
import { professions } from '../../clinic/professions.ts'
import { clinicExample, locationExample } from '../../fixtures.ts'
import { termNames } from '../../interpolation/terms.ts'
import type { Adaptation, SharedDocument } from '../../library/document.ts'
import { localeTags } from '../../locales/tags.ts'
import { displayConditions, itemsFrom, operations, sectionFrom, treatments } from './sections.ts'
import { localizedFrom, richFrom, textFrom, type Wording } from './text.ts'

/*
 * Documents, adaptations and clinics of all shapes for the property tests. Jurisdictions come from a small set, so that
 * conditions meet.
 */

const jurisdictions = ['CA-AB', 'US-NY', 'IN-KA', 'GB', 'US', 'FR-75']

export function documentFrom(wording: Wording): fc.Arbitrary<SharedDocument> {
  const leaf = localizedFrom(textFrom(wording))
  return fc.record(
    {
      collection: fc.constant('conditions'),
      id: fc.constant('document-1'),
      slug: fc.constant('heel-pain'),
      owner: fc.constantFrom(null, 'clinic-1'),
      title: leaf,
      heading: leaf,
      navLabel: leaf,
      answer: leaf,
      synonyms: localizedFrom(fc.array(textFrom(wording), { maxLength: 3 })),
      hero: fc.constant('picture'),
      seo: fc.record({ title: leaf, description: leaf }, { requiredKeys: [] }),
      displayConditions,
      sections: fc.array(sectionFrom(wording), { maxLength: 7 }),
    },
    { requiredKeys: ['collection', 'id', 'slug', 'owner', 'title', 'sections'] },
  )
}

/** The documents that inclusions refer to, as the reader returns them. */
export const includedDocuments: fc.Arbitrary<Map<string, SharedDocument>> = documentFrom('any').map(
  (document) => new Map([['treatments:other', { ...document, collection: 'treatments', id: 'other' }]]),
)

export const adaptations: fc.Arbitrary<Adaptation> = fc.record(
  {
    id: fc.constant('adaptation-1'),
    clinic: fc.constant('clinic-1'),
    source: fc.constant('conditions:document-1'),
    visible: fc.constantFrom(true, true, true, false),
    redirectTo: fc.constant('/conditions'),
    title: localizedFrom(textFrom('any')),
    heading: localizedFrom(textFrom('any')),
    introduction: localizedFrom(richFrom(textFrom('any'))),
    seo: fc.record({ title: localizedFrom(textFrom('any')) }),
    callToAction: fc.record(
      {
        heading: localizedFrom(textFrom('any')),
        text: localizedFrom(textFrom('any')),
        sellingPoints: itemsFrom({ label: localizedFrom(textFrom('any')) }),
      },
      { requiredKeys: [] },
    ),
    operations,
  },
  { requiredKeys: ['id', 'clinic', 'source', 'visible', 'operations'] },
)

export const clinics: fc.Arbitrary<Clinic> = fc
  .record({
    professions: fc.subarray([...professions]),
    offers: fc.subarray(treatments).map((offered) => offered.map((treatment) => ({ treatment }))),
    locales: fc.uniqueArray(fc.constantFrom(...localeTags), { minLength: 1, maxLength: 3 }),
    vocabulary: fc.uniqueArray(
      fc.record({
        term: fc.constantFrom(...termNames),
        forms: fc.record(
          { first: localizedFrom(fc.constant('needling (IMS)')), later: localizedFrom(fc.constant('IMS')) },
          { requiredKeys: [] },
        ),
      }),
      { selector: ({ term }) => term },
    ),
    bookingUrl: fc.constantFrom(undefined, 'https://book.example.org/center'),
    email: fc.constantFrom(undefined, 'hello@center.example.org'),
    whatsapp: fc.constantFrom(undefined, '+918000000043'),
    locations: fc.array(
      fc.record({
        city: localizedFrom(fc.constantFrom('Calgary', 'Bengaluru')),
        district: fc.option(localizedFrom(fc.constant('Olde Towne')), { nil: undefined }),
        jurisdiction: fc.constantFrom(...jurisdictions),
        telephone: fc.constantFrom('+14035550142', '+12125550123', '+918000000042'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ locations, ...own }) =>
    clinicExample({
      ...own,
      locations: locations.map((location, index) =>
        locationExample({ ...location, slug: `location-${index}` }),
      ),
    }),
  )
