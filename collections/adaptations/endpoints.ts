import { type Endpoint, Forbidden } from 'payload'
import { itemLists } from '../../src/site/resolve/items.ts'
import { revisionOf } from '../../src/site/resolve/revision.ts'
import type { Item, Section } from '../../src/site/section.ts'
import { pick } from '../../src/site/speech/speak.ts'
import { type ContentLocale, contentLocales, defaultContentLocale } from '../../src/site/text.ts'
import { clinicsFor } from '../access/access.ts'
import { rulesFor } from '../access/policy.ts'
import { memberOf } from '../access/roles.ts'
import { contentRow } from './content-row.ts'
import { findSharedSections } from './shared-sections.ts'

/** A place that an adaptation can change, as the picker offers it. */
export type Place = {
  at: string
  heading: string
  kind: string
  locked: boolean
  revision: string
  /** The shared section, or the section with this one item, as a row to begin from. */
  content: Record<string, unknown>
  items: Omit<Place, 'items' | 'locked' | 'kind'>[]
}

/** GET /api/adaptations/places?source=conditions:ID&clinic=ID&locale=en */
export const adaptationEndpoints: Endpoint[] = [
  {
    path: '/places',
    method: 'get',
    handler: async (req) => {
      const { source, clinic } = req.query as { source?: string; clinic?: string }
      const clinics = clinicsFor(memberOf(req), rulesFor('adaptations'), 'create')
      if (!clinic || (clinics !== 'all' && !clinics.includes(clinic))) throw new Forbidden(req.t)
      if (!source?.includes(':'))
        return Response.json(
          { errors: [{ message: 'Name the shared page as source=collection:id.' }] },
          { status: 400 },
        )
      const locale = contentLocales.find((each) => each === req.locale) ?? defaultContentLocale
      const sections = await findSharedSections(source, clinic, req)
      return Response.json({ places: sections.map((section) => placeOf(section, locale)) })
    },
  },
]

function placeOf(section: Section, locale: ContentLocale): Place {
  return {
    at: section.key,
    heading: pick(section.heading, locale)?.value ?? section.kind,
    kind: section.kind,
    locked: section.locked,
    revision: revisionOf(section, locale),
    content: contentRow(section, locale),
    items: itemLists(section).flatMap(([list, items]) =>
      items.map((item) => ({
        at: `${section.key}/${item.key}`,
        heading: nameOf(item, locale),
        revision: revisionOf(item, locale),
        content: contentRow({ ...section, fields: { ...emptied(section), [list]: [item] } }, locale),
      })),
    ),
  }
}

/** The section without the entries of its lists: what an operation on one entry begins from. */
function emptied(section: Section): Record<string, unknown> {
  const lists = new Set(itemLists(section).map(([name]) => name))
  return Object.fromEntries(
    Object.entries(section.fields).filter(([name, value]) => !lists.has(name) && typeof value === 'string'),
  )
}

function nameOf(item: Item, locale: ContentLocale): string {
  for (const field of ['label', 'question', 'value', 'text']) {
    const picked = pick(item[field] as Parameters<typeof pick<string>>[0], locale)
    if (typeof picked?.value === 'string') return picked.value.slice(0, 80)
  }
  return item.key
}
