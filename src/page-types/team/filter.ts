import { entryTarget } from '#data/models/cards.ts'
import { locationName } from '#data/models/location.ts'
import { type Practitioner, practitionerLocations, treatsAt } from '#data/models/practitioner.ts'
import type { ClinicContext } from '#data/site-context.ts'
import {
  filterTeam,
  type TeamCriteria,
  type TeamFilter,
  type TeamMember,
  teamChoices,
  teamFilters,
} from '#domain/search/filter-team.ts'
import { formatLanguages } from '#ui/format.ts'
import type { Choice, TeamFilterForm, Text } from '#ui/models.ts'
import type { SearchParams } from '../search-params.ts'

/**
 * The team as a visitor filtered it, the form to filter it by, and the slug of the location that the visitor chose. Values
 * that do not occur in this team are ignored.
 */
export async function filteredTeam(
  context: ClinicContext,
  people: readonly Practitioner[],
  searchParams: SearchParams,
): Promise<{ filter: TeamFilterForm | null; found: Practitioner[]; location?: string }> {
  const [names, team] = await Promise.all([findLabels(context, people), teamMembers(context, people)])
  const choices = teamChoices(team)
  if (Object.values(choices).every((values) => values.length === 0))
    return { filter: null, found: [...people] }
  const known = (filter: TeamFilter) => {
    const value = searchParams[filter]
    return value && names[filter].has(value) ? value : null
  }
  const criteria: TeamCriteria = {
    condition: known('condition'),
    language: known('language'),
    location: known('location'),
  }
  const { ids, loosen } = filterTeam(team, criteria)
  const valueLabel = (filter: TeamFilter, value: string): Text => names[filter].get(value) ?? { text: value }
  const form = (filter: TeamFilter): Choice[] =>
    choices[filter]
      .map((value) => ({ value, label: valueLabel(filter, value), chosen: criteria[filter] === value }))
      .toSorted((a, b) => a.label.text.localeCompare(b.label.text, context.locale))
  const action = context.pathTo('/team')
  return {
    found: people.filter(({ id }) => ids.includes(id)),
    location: criteria.location ?? undefined,
    filter: {
      action,
      conditions: form('condition'),
      languages: form('language'),
      locations: form('location'),
      isSet: teamFilters.some((filter) => criteria[filter]),
      isEmpty: ids.length === 0,
      loosen: loosen.map(({ filter, count }) => ({
        value: valueLabel(filter, criteria[filter] ?? ''),
        count,
        href: withQuery(action, { ...criteria, [filter]: null }),
      })),
    },
  }
}

type Names = { [filter in TeamFilter]: Map<string, Text> }

/** The label of each value; a condition's value is its slug. */
async function findLabels(context: ClinicContext, people: readonly Practitioner[]): Promise<Names> {
  const { clinic, library, locale, localize } = context
  const conditions = await library.entries('conditions')
  const treated = new Set(people.flatMap((person) => person.conditions))
  const languages = [...new Set(people.flatMap((person) => person.languages))]
  return {
    condition: new Map(
      conditions
        .filter(({ id }) => treated.has(id))
        .map((entry) => [entry.slug, entryTarget(entry, context).title]),
    ),
    language: new Map(languages.map((code) => [code, { text: formatLanguages([code], locale) }])),
    location: new Map(clinic.locations.map((location) => [location.slug, locationName(location, localize)])),
  }
}

async function teamMembers(
  { clinic, library }: ClinicContext,
  people: readonly Practitioner[],
): Promise<TeamMember[]> {
  const conditions = await library.entries('conditions')
  return people.map((person) => ({
    id: person.id,
    condition:
      treatsAt(person, clinic).length > 0
        ? conditions.filter(({ id }) => person.conditions.includes(id)).map(({ slug }) => slug)
        : [],
    language: person.languages,
    location: practitionerLocations(person, clinic.id, clinic.locations).map(({ slug }) => slug),
  }))
}

function withQuery(path: string, criteria: TeamCriteria): string {
  const set = Object.entries(criteria).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return set.length > 0 ? `${path}?${new URLSearchParams(set)}` : path
}
