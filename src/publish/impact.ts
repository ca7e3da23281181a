import { isDeepStrictEqual } from 'node:util'
import { isLibraryKind } from '#domain/library/collections.ts'
import { changedFields, fieldReach, type Reach, type StoredRow } from './changed-fields.ts'
import { changedReferences } from './changed-references.ts'
import { hostsOf, idOf, scopesOf, slugsOf, sourceOf } from './row-facts.ts'
import { siblingFacts } from './sibling-facts.ts'
import {
  alternatesTag,
  bodyTag,
  clinicsTag,
  clinicTag,
  collectionTag,
  headTag,
  hostTag,
  listTag,
  referencesTag,
  shownTag,
  slugTag,
} from './tags.ts'
import { changesTranslations } from './translation-shape.ts'

/** What visitors could see of a document before and after a change; null where nothing. */
export type Change = { collection: string; before: StoredRow | null; after: StoredRow | null }

/**
 * The tags of everything that a change reaches. Pure: the same function says what a publish will change before it is done.
 *
 * @returns none if visitors could see the document neither before nor after, or it is the same
 */
export function impactOf(change: Change): string[] {
  const { collection, before, after } = change
  if (!before && !after) return []
  if (before && after && changedFields(before, after).length === 0) return []
  switch (collection) {
    case 'clinics':
      return clinicImpact(change)
    case 'adaptations':
      return [...documentImpact(change), ...adaptationImpact(change)]
    default:
      return documentImpact(change)
  }
}

function documentImpact({ collection, before, after }: Change): string[] {
  const states = [before, after].filter((state) => state !== null)
  const reaches = findReaches({ collection, before, after })
  const scopes = [...new Set(states.flatMap(scopesOf))]
  return [
    ...states.map(({ id }) => bodyTag(collection, id)),
    ...scopes.flatMap((scope) => [collectionTag(collection, scope), referencesTag(scope)]),
    ...changedReferences(before, after).map(shownTag),
    ...(reaches.has('head') || reaches.has('list') ? states.map(({ id }) => headTag(collection, id)) : []),
    ...(reaches.has('list')
      ? scopes.flatMap((scope) => [
          listTag(collection, scope),
          ...states.flatMap(slugsOf).map((slug) => slugTag(collection, slug, scope)),
        ])
      : []),
    ...(isLibraryKind(collection) && changesAlternates({ collection, before, after }, reaches)
      ? states.map(({ id }) => alternatesTag(collection, id))
      : []),
  ].filter(isFirst)
}

/** How far the change reaches: of a document that appears or disappears, everywhere. */
function findReaches({ collection, before, after }: Change): Set<Reach> {
  if (!before || !after) return new Set(['list', 'head', 'body'])
  return new Set(changedFields(before, after).map((field) => fieldReach(collection, field)))
}

const changesAlternates = ({ before, after }: Change, reaches: ReadonlySet<Reach>): boolean =>
  reaches.has('list') || changesTranslations(before, after)

/** An adaptation changes its shared document, as that clinic shows it. */
function adaptationImpact({ before, after }: Change): string[] {
  const states = [before, after].filter((state) => state !== null)
  const visibility = [before, after].map((state) => state && state.visible !== false)
  const isSeenElsewhere = visibility[0] !== visibility[1] || changesTranslations(before, after)
  return states
    .flatMap((state) => {
      const source = sourceOf(state)
      const clinic = idOf(state.tenant)
      if (!source || !clinic) return []
      const { collection, id } = source
      return [
        bodyTag(collection, id, clinic),
        headTag(collection, id, clinic),
        collectionTag(collection, clinic),
        ...(visibility[0] !== visibility[1] ? [listTag(collection, clinic)] : []),
        ...(isSeenElsewhere ? [alternatesTag(collection, id)] : []),
      ]
    })
    .filter(isFirst)
}

function clinicImpact({ before, after }: Change): string[] {
  const states = [before, after].filter((state) => state !== null)
  const isSeenElsewhere = !isDeepStrictEqual(siblingFacts(before), siblingFacts(after))
  return [
    ...states.map(({ id }) => clinicTag(id)),
    ...states.flatMap(hostsOf).map(hostTag),
    ...(isSeenElsewhere ? [clinicsTag] : []),
  ].filter(isFirst)
}

const isFirst = (tag: string, index: number, all: readonly string[]): boolean => all.indexOf(tag) === index
