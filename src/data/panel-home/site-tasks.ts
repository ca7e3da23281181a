import type { PayloadRequest } from 'payload'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { explainDeadLink } from '#domain/links/links.ts'
import { pagesInNoMenu } from '#domain/page-list/menu-page.ts'
import type { PageRow } from '#domain/page-list/page-row.ts'
import type { Task } from '#domain/panel-home/panel-home.ts'
import { findBrokenLinks } from '../links/find-broken-links.ts'
import { findDrift } from '../page-list/find-drift.ts'
import { findUnlinkedPages } from '../page-list/find-unlinked-pages.ts'
import type { Listing } from '../page-list/listing.ts'
import { sharedPages } from '../page-list/shared-pages.ts'
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
export const untranslatedPages = (own: readonly PageRow[], { id }: Clinic): Found[] =>
  own.flatMap(({ document, title, missingLanguages }) =>
    document && missingLanguages.length > 0
      ? [{ clinic: id, task: { ...taskOf(document, title), about: missingLanguages.join(', ') } }]
      : [],
  )

/** The clinic's own pages to which neither a menu nor a text leads. They are put right in *Menu*, which says the same. */
export async function unreachedPages(own: readonly PageRow[], listing: Listing): Promise<Found[]> {
  const { context, user } = listing
  const { clinic } = context
  const inNoMenu = pagesInNoMenu(
    own.filter(({ document }) => document?.collection === 'pages'),
    [...clinic.navigation, ...clinic.footerNavigation],
    clinic,
  )
  // Most clinics have all in their menus, and the shared pages need not be read.
  if (inNoMenu.length === 0) return []
  const unlinked = await findUnlinkedPages([...own, ...(await sharedPages(listing))], clinic.id, user)
  const isUnlinked = new Set(unlinked)
  return inNoMenu
    .filter((page) => isUnlinked.has(page))
    .flatMap(({ document, title, path }) =>
      document
        ? [
            {
              clinic: clinic.id,
              task: { ...taskOf(document, title), view: `/menu?clinic=${clinic.id}`, about: path },
            },
          ]
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
