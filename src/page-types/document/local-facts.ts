import type { Entry } from '#data/entry.ts'
import { type Practitioner, treatsAt } from '#data/models/practitioner.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { relatedSubjects } from '#page-types/shared/related.ts'
import type { LocalFacts } from './at-clinic.tsx'

/** @param people those who treat a condition or give a treatment are listed by the page itself */
export async function localFacts(
  context: ClinicContext,
  entry: Entry,
  people: readonly Practitioner[],
): Promise<LocalFacts> {
  const { clinic, pathTo } = context
  return {
    practitioners: (await treatingRelated(context, entry, people)).map(({ name, slug }) => ({
      title: { text: name },
      href: pathTo(`/team/${slug}`),
    })),
    insurers: clinic.insurers.map(({ name }) => name),
  }
}

/** Of a muscle, symptom or region: those who treat a condition that names it. */
async function treatingRelated(context: ClinicContext, entry: Entry, people: readonly Practitioner[]) {
  if (entry.collection === 'conditions' || entry.collection === 'treatments') return []
  const { conditions } = await relatedSubjects(context, entry)
  return people.filter(
    (person) =>
      treatsAt(person, context.clinic).length > 0 && person.conditions.some((id) => conditions.includes(id)),
  )
}
