import type { Access, SanitizedConfig } from 'payload'
import { oneAtATime, withinMostRows } from './limits.ts'
import { withdrawnByPublishersOnly } from './publication.ts'
import { getMember, isNetworkAdmin } from './roles.ts'

/**
 * What holds for every collection, Payload's own included. Payload opens those to every signed-in user; here nobody
 * reads or writes them over the API, and what the server does itself passes by these functions. Locks are the
 * exception: a user sees and gives back the own ones, a network-admin all.
 */
export function closeSystemCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.hooks.beforeOperation.push(withinMostRows, withdrawnByPublishersOnly)
    // A user's preferences are deleted by a filter, by Payload itself.
    if (!collection.slug.startsWith('payload-')) collection.hooks.beforeOperation.push(oneAtATime)
    const isLock = collection.slug === 'payload-locked-documents'
    // Preferences are each user's own by Payload's access already.
    if (!collection.slug.startsWith('payload-') || collection.slug === 'payload-preferences') continue
    const refuse: Access = () => false
    collection.access = {
      ...collection.access,
      create: refuse,
      update: refuse,
      readVersions: refuse,
      read: isLock ? ownLocks : refuse,
      delete: isLock ? ownLocks : refuse,
    }
  }
  return config
}

const ownLocks: Access = ({ req }) => {
  const member = getMember(req)
  if (!member) return false
  return isNetworkAdmin(member) || { 'user.value': { equals: member.id } }
}
