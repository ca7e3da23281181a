import type { PersonLeaf } from 'schema-dts'
import { omitUndefined } from './omit-undefined.ts'

export type PersonNodeInput = {
  name: string
  url: string
  jobTitle: string
  /** Credentials as written after the name. */
  credentials?: string
  image?: string
  /** BCP 47 codes, or names. */
  languages: readonly string[]
  registration?: { body: string; number?: string }
  /** Names of the conditions treated. */
  knowsAbout: readonly string[]
  /** The `@id`s of the clinic's locations where this person works. */
  worksAt: readonly string[]
}

/** A practitioner is a `Person`, since `Physician` is a type of business in schema.org. */
export function personNode(person: PersonNodeInput): PersonLeaf {
  const { registration } = person
  return omitUndefined<PersonLeaf>({
    '@type': 'Person',
    '@id': `${person.url}#person`,
    name: person.name,
    url: person.url,
    jobTitle: person.jobTitle,
    honorificSuffix: person.credentials,
    image: person.image,
    knowsLanguage: [...person.languages],
    knowsAbout: [...person.knowsAbout],
    hasCredential: registration && {
      '@type': 'EducationalOccupationalCredential',
      ...omitUndefined({ credentialCategory: 'license', identifier: registration.number }),
      recognizedBy: { '@type': 'Organization', name: registration.body },
    },
    worksFor: person.worksAt.map((id) => ({ '@id': id })),
  })
}
