import type { PayloadRequest } from 'payload'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { explainDeadLink } from '#domain/links/links.ts'
import type { Task } from '#domain/panel-home/panel-home.ts'
import { findBrokenLinks } from '../links/find-broken-links.ts'
import { findDrift } from '../page-list/find-drift.ts'
import type { Listing } from '../page-list/listing.ts'
import { ownPages } from '../page-list/own-pages.ts'
import { type Asked, type Found, findRows, textOf, toFound } from './find-rows.ts'

/** The clinic's adaptations whose shared text has changed since. */
export async function changedTexts(asked: Asked, clinic: Clinic): Promise<Found[]> {
  const drift = await findDrift(clinic)
  if (drift.size === 0) return []
  const rows = await findRows(asked, 'adaptations', {
    where: { sourceKey: { in: [...drift.keys()] } },
    select: ['name'],
    sort: 'name',
  })
  return rows.map((row) => toFound('adaptations', row, { title: textOf(row.name) }))
}

/** The clinic's own pages that lack a language of its site. What the network has not translated is not the clinic's to put right. */
export async function untranslatedPages(listing: Listing): Promise<Found[]> {
  const { id } = listing.context.clinic
  return (await ownPages(listing)).flatMap(({ document, title, missingLanguages }) =>
    document && missingLanguages.length > 0
      ? [{ clinic: id, task: { ...taskOf(document, title), about: missingLanguages.join(', ') } }]
      : [],
  )
}

/** Each leads to its hours in the clinic's record. */
export const locationsWithoutHours = ({ id, locations }: Clinic): Found[] =>
  locations.flatMap(({ hours, name, city, slug }, index) => {
    if (hours.length > 0) return []
    const document = { collection: 'clinics', id, field: `locations.${index}.hours` }
    return [{ clinic: id, task: taskOf(document, name?.en ?? city.en ?? slug) }]
  })

/** The clinic's own texts with a link that leads to no page of its site, each once. */
export async function brokenLinks(clinic: Clinic, req: PayloadRequest): Promise<Found[]> {
  const byText = Map.groupBy(await findBrokenLinks(clinic, req), ({ use }) => `${use.collection} ${use.id}`)
  return [...byText.values()].flatMap(([first]) => {
    if (!first) return []
    const { collection, id, title } = first.use
    const document = { collection, id, field: first.path }
    return {
      clinic: clinic.id,
      task: { ...taskOf(document, title), about: explainDeadLink(first) },
    }
  })
}

const taskOf = (document: Task['document'], title: string): Task => ({
  title,
  document,
  at: null,
  by: null,
  about: null,
})
