import type { Entry } from '#data/entry.ts'
import { entryCard, entryTarget } from '#data/models/cards.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import { findConditions } from '#domain/search/find-conditions.ts'
import { bodyMapRegions } from '#page-types/shared/body-map.ts'
import { finderCandidates, finderForm } from '#page-types/shared/finder-form.ts'
import { buildBreadcrumbs, plainMeta } from '#page-types/shared/page-parts.ts'
import { listEntry } from '#page-types/shared/sitemap.ts'
import { documentSitemap } from '../document/query.ts'
import type { QueryResult, SitemapEntry } from '../page-type.ts'
import type { SearchParams } from '../search-params.ts'

/** Conditions by where it hurts and what the patient notices. The choice is in the address, so that it can be shared. */
export async function finderPage(
  context: ClinicContext,
  _: unknown,
  chosen: SearchParams,
): Promise<QueryResult> {
  const { library, messages } = context
  const [conditions, regions, symptoms, finder] = await Promise.all([
    library.entries('conditions'),
    library.entries('body-regions'),
    library.entries('symptoms'),
    finderForm(context, chosen),
  ])
  const region = bySlug(regions, chosen.region)
  const symptom = bySlug(symptoms, chosen.symptom)
  const { ids, exact, criteria } = findConditions(finderCandidates(conditions), {
    region: region?.id ?? null,
    symptom: symptom?.id ?? null,
  })
  const found = ids.flatMap((id) => conditions.find((entry) => entry.id === id) ?? [])
  await context.pictures.load(found.map((entry) => entry.adaptation?.hero ?? entry.hero))
  const values = {
    region: region ? entryTarget(region, context).title.text : '',
    symptom: symptom ? entryTarget(symptom, context).title.text : '',
  }
  const nearest = criteria.symptom ? messages.finderNearestSymptom : messages.finderNearestRegion
  return {
    content: {
      kind: 'find',
      props: {
        finder: finder ?? { action: context.pathTo('/find'), regions: [], symptoms: [] },
        asked: Boolean(region ?? symptom),
        regions: region || symptom ? [] : bodyMapRegions(regions, conditions, context),
        notice: exact
          ? null
          : [messages.finderNotTogether, nearest].map((each) => formatMessage(each, values)),
        cards: found.map((entry) => entryCard(entry, context)),
      },
      sections: [],
      prose: null,
      sources: [],
    },
    head: plainMeta(context, messages.finder, messages.finderIntroduction),
    imageTitle: null,
    breadcrumbs: buildBreadcrumbs(context, null, { text: messages.finder }),
    noIndex: Boolean(chosen.region ?? chosen.symptom),
  }
}

/** Left out by a clinic that treats no condition; else as new as the newest condition, region or symptom in the form. */
/** Without conditions there is nothing to find. */
export const hasFinder = async ({ library }: ClinicContext): Promise<boolean> =>
  (await library.entries('conditions')).length > 0

export async function finderSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  if (!(await hasFinder(context))) return []
  const documents = await documentSitemap(context)
  return listEntry(
    context,
    { path: '/find' },
    documents.filter(({ shared }) => finderKinds.has(shared.collection)),
  )
}

const finderKinds: ReadonlySet<string> = new Set(['conditions', 'body-regions', 'symptoms'])

const bySlug = (entries: readonly Entry[], slug: string | null): Entry | undefined =>
  slug ? entries.find((entry) => entry.slug === slug) : undefined
