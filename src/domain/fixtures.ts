import type { Clinic, Location } from './clinic/clinic.ts'
import type { RichState } from './interpolation/rich-text.ts'
import type { Adaptation, SharedDocument } from './library/document.ts'
import type { Section } from './library/section.ts'
import type { SectionRules } from './library/section-rules.ts'

/** Complete objects for tests: each takes the fields that the test is about and fills in the rest. */

export function locationExample(own: Partial<Location> = {}): Location {
  return {
    slug: 'calgary',
    city: { en: 'Calgary' },
    jurisdiction: 'CA-AB',
    timeZone: 'America/Edmonton',
    telephone: '+14035550142',
    hours: [],
    exceptions: [],
    fees: [],
    landmarks: [],
    ...own,
  }
}

export function clinicExample(own: Partial<Clinic> = {}): Clinic {
  return {
    id: 'clinic-1',
    name: 'Prairie Physiotherapy',
    hosts: ['prairie.localhost'],
    status: 'live',
    professions: ['physiotherapy'],
    offers: [],
    newConditions: 'auto',
    locales: ['en-CA'],
    brand: { theme: 'foothills' },
    vocabulary: [],
    navigation: [],
    footerNavigation: [],
    fees: [],
    insurers: [],
    disclosures: [],
    alerts: [],
    locations: [locationExample()],
    ...own,
  }
}

export function sectionExample(own: Partial<Section> & Pick<Section, 'key'>): Section {
  return { kind: 'text', heading: { en: own.key }, locked: false, clinical: true, fields: {}, ...own }
}

/** Rules that fit the sections of the tests, whatever their kind. */
export const sectionRulesExample: SectionRules = {
  itemLists: ['items', 'common', 'serious', 'steps', 'rows', 'documents', 'ids'],
  keyFields: ['label', 'question', 'value', 'name', 'text'],
  itemTitle: ['label', 'question', 'visits'],
  headingFields: ['label', 'visits'],
  positional: ['columns', 'cells'],
  folded: false,
}

export function documentExample(own: Partial<SharedDocument> = {}): SharedDocument {
  return {
    collection: 'conditions',
    id: 'document-1',
    slug: 'heel-pain',
    owner: null,
    title: { en: 'Heel pain' },
    sections: [],
    ...own,
  }
}

export function adaptationExample(own: Partial<Adaptation> = {}): Adaptation {
  return {
    id: 'adaptation-1',
    clinic: 'clinic-1',
    source: 'conditions:document-1',
    visible: true,
    operations: [],
    ...own,
  }
}

/** Rich text of one paragraph; several texts become nodes of alternating styles. */
export function paragraph(...texts: string[]): RichState {
  const children = texts.map((text, index) => ({ type: 'text', text, format: index % 2 }))
  return { root: { type: 'root', children: [{ type: 'paragraph', children }] } }
}
