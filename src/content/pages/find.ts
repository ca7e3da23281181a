import { fill } from '#domain/locales/messages.ts'
import { type Candidate, choicesOf, findConditions } from '#domain/search/find-conditions.ts'
import type { FinderForm } from '#ui/models.ts'
import type { Entry } from '../library.ts'
import { entryCard, entryTarget } from '../models/cards.ts'
import type { Finding } from '../page-data.ts'
import type { Question } from '../question.ts'
import type { SiteContext } from '../site-context.ts'
import { crumbs, plainHead } from './parts.ts'

type Chosen = Pick<Question, 'region' | 'symptom'>

/** Conditions by where it hurts and what one notices; the address with the choice can be passed on. */
export async function findConditionPage(context: SiteContext, chosen: Question): Promise<Finding> {
  const { library, messages } = context
  const conditions = await library.entries('conditions')
  const region = bySlug(await library.entries('body-regions'), chosen.region)
  const symptom = bySlug(await library.entries('symptoms'), chosen.symptom)
  const { ids, exact, wish } = findConditions(candidatesOf(conditions), {
    region: region?.id ?? null,
    symptom: symptom?.id ?? null,
  })
  const found = ids.flatMap((id) => conditions.find((entry) => entry.id === id) ?? [])
  await context.pictures.load(found.map((entry) => entry.adaptation?.hero ?? entry.hero))
  const said = {
    region: region ? entryTarget(region, context).title.text : '',
    symptom: symptom ? entryTarget(symptom, context).title.text : '',
  }
  const nearest = wish.symptom ? messages.finderNearestSymptom : messages.finderNearestRegion
  return {
    content: {
      template: 'find',
      props: {
        finder: (await finderForm(context, chosen)) ?? {
          action: context.pathTo('/find'),
          regions: [],
          symptoms: [],
        },
        asked: Boolean(region ?? symptom),
        notice: exact ? null : [messages.finderNotTogether, nearest].map((each) => fill(each, said)),
        cards: found.map((entry) => entryCard(entry, context)),
      },
      sections: [],
      prose: null,
      sources: [],
    },
    head: plainHead(context, messages.finder, messages.finderIntroduction),
    breadcrumbs: crumbs(context, null, { text: messages.finder }),
    noIndex: Boolean(chosen.region ?? chosen.symptom),
  }
}

/** The form with what leads somewhere here; null where there is nothing to choose between. */
export async function finderForm(
  context: SiteContext,
  chosen: Chosen = { region: null, symptom: null },
): Promise<FinderForm | null> {
  const { library, locale, pathTo } = context
  const { regions, symptoms } = choicesOf(candidatesOf(await library.entries('conditions')))
  const choices = async (kind: 'body-regions' | 'symptoms', ids: Set<string>, value: string | null) =>
    (await library.entries(kind))
      .filter(({ id }) => ids.has(id))
      .map((entry) => ({
        value: entry.slug,
        label: entryTarget(entry, context).title,
        chosen: entry.slug === value,
      }))
      .toSorted((a, b) => a.label.text.localeCompare(b.label.text, locale))
  const form = {
    action: pathTo('/find'),
    regions: await choices('body-regions', regions, chosen.region),
    symptoms: await choices('symptoms', symptoms, chosen.symptom),
  }
  return form.regions.length + form.symptoms.length > 1 ? form : null
}

const candidatesOf = (conditions: readonly Entry[]): Candidate[] =>
  conditions.map(({ id, relations }) => ({
    id,
    regions: relations.bodyRegions,
    symptoms: relations.symptoms,
  }))

const bySlug = (entries: readonly Entry[], slug: string | null): Entry | undefined =>
  slug ? entries.find((entry) => entry.slug === slug) : undefined
