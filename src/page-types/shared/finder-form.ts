import type { Entry } from '#data/entry.ts'
import { entryTarget } from '#data/models/cards.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { type Candidate, finderChoices } from '#domain/search/find-conditions.ts'
import type { FinderForm } from '#ui/models.ts'
import type { SearchParams } from '../search-params.ts'

export type Chosen = Pick<SearchParams, 'region' | 'symptom'>

/** The form, with the regions and symptoms that some condition here names; null where there is nothing to choose between. */
export async function finderForm(
  context: ClinicContext,
  chosen: Chosen = { region: null, symptom: null },
): Promise<FinderForm | null> {
  const { library, locale, pathTo } = context
  const { regions, symptoms } = finderChoices(finderCandidates(await library.entries('conditions')))
  const choices = async (kind: 'body-regions' | 'symptoms', ids: Set<string>, value: string | null) =>
    (await library.entries(kind))
      .filter(({ id }) => ids.has(id))
      .map((entry) => ({
        value: entry.slug,
        label: entryTarget(entry, context).title,
        chosen: entry.slug === value,
      }))
      .toSorted((a, b) => a.label.text.localeCompare(b.label.text, locale))
  const [regionChoices, symptomChoices] = await Promise.all([
    choices('body-regions', regions, chosen.region),
    choices('symptoms', symptoms, chosen.symptom),
  ])
  if (regionChoices.length + symptomChoices.length < 2) return null
  return { action: pathTo('/find'), regions: regionChoices, symptoms: symptomChoices }
}

export const finderCandidates = (conditions: readonly Entry[]): Candidate[] =>
  conditions.map(({ id, relations }) => ({
    id,
    regions: relations.bodyRegions,
    symptoms: relations.symptoms,
  }))
