import { isDeepStrictEqual } from 'node:util'
import { changedFields, type StoredRow } from './changed-fields.ts'
import { changedReferences } from './changed-references.ts'
import type { Change } from './impact.ts'
import { hostsOf, idOf, scopesOf, slugsOf, sourceOf } from './row-facts.ts'
import { bodyTag, clinicTag, collectionTag, headTag, hostTag, listTag, shownTag, slugTag } from './tags.ts'

/**
 * The tags of all pages that show what a change takes back: a document that is unpublished, deleted, hidden or moved to another
 * clinic, one whose consent or place among dated ones has changed, a text that was wrong, a clinic that has closed. The older
 * page may then not stand in for one that can't be rendered. Of other changes it may: an older text is still a text.
 */
export function withdrawalOf(change: Change): string[] {
  switch (change.collection) {
    case 'clinics':
      return clinicWithdrawal(change)
    case 'adaptations':
      return [...documentWithdrawal(change), ...adaptationWithdrawal(change)]
    default:
      return documentWithdrawal(change)
  }
}

function documentWithdrawal({ collection, before, after }: Change): string[] {
  if (!before) return []
  const scopes = scopesOf(before)
  const isGone = !after || scopes.some((scope) => !scopesOf(after).includes(scope))
  const isRestricted = after !== null && changedFields(before, after).some((name) => restricting.has(name))
  const formerSlugs = slugsOf(before).filter((slug) => isGone || !slugsOf(after).includes(slug))
  return [
    ...formerSlugs.flatMap((slug) => scopes.map((scope) => slugTag(collection, slug, scope))),
    ...(isGone || isRestricted
      ? [
          bodyTag(collection, before.id),
          headTag(collection, before.id),
          ...scopes.map((scope) => collectionTag(collection, scope)),
        ]
      : []),
    ...(after ? [] : changedReferences(before, after).map(shownTag)),
  ]
}

/** Fields that decide which sites may show a document, or until when, and what it must not say any more. */
const restricting = new Set([
  'authorisations',
  'consent',
  'filename',
  'professions',
  'publishedOn',
  'supersededRevisions',
  'when',
])

/** A page that a clinic hides, and what a clinic no longer says of it. */
function adaptationWithdrawal({ before, after }: Change): string[] {
  const isHidden = after?.visible === false && before?.visible !== false
  if (!isHidden && (!before || after)) return []
  const state = after ?? before
  const source = state && sourceOf(state)
  const clinic = state && idOf(state.tenant)
  if (!source || !clinic) return []
  const { collection, id } = source
  return [
    bodyTag(collection, id, clinic),
    headTag(collection, id, clinic),
    collectionTag(collection, clinic),
    listTag(collection, clinic),
  ]
}

function clinicWithdrawal({ before, after }: Change): string[] {
  if (before?.status !== 'live') return []
  const lostHosts = hostsOf(before).filter((host) => !after || !hostsOf(after).includes(host))
  const isReduced = after?.status !== 'live' || reducing.some((name) => isLess(after[name], before[name]))
  return [...(isReduced ? [clinicTag(before.id)] : []), ...lostHosts.map(hostTag)]
}

/** What decides which pages a clinic's site has. */
const reducing = ['languages', 'locations', 'newConditions', 'offers', 'professions']

/** Whether something is missing from a list that was in it, or a value is another one. */
function isLess(after: unknown, before: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after))
    return !isDeepStrictEqual(after ?? null, before ?? null)
  const names = new Set(after.map(nameOfEntry))
  return before.some((entry) => !names.has(nameOfEntry(entry)))
}

/** An entry of a list, by what it is about: its price or its hours may change. */
function nameOfEntry(entry: unknown): string {
  if (typeof entry === 'string') return entry
  const { treatment, slug } = (entry ?? {}) as StoredRow
  return idOf(treatment) ?? String(slug)
}
