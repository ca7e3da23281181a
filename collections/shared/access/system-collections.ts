import type { Access, SanitizedConfig } from 'payload'
import { closeEndpoints } from './endpoints.ts'
import { checkFilter } from './filters.ts'
import { capListLimit, sayThatCapped } from './limits.ts'
import { restrictUnpublishing } from './publication.ts'
import { getMember, isNetworkAdmin } from './roles.ts'
import { checkSort } from './sorting.ts'

/**
 * Adds the hooks that every collection needs, and closes Payload's own collections and the endpoints that nothing uses.
 * Payload opens its collections to every signed-in user; here nobody reads or writes them over the API. The server's own
 * calls bypass access control. Locks are the exception: users read and release their own, network admins all of them.
 * So are preferences: users read, save and delete their own.
 */
export function closeSystemCollections(config: SanitizedConfig): SanitizedConfig {
  closeEndpoints(config)
  for (const collection of config.collections) {
    collection.hooks.beforeOperation.push(capListLimit, checkSort, checkFilter, restrictUnpublishing)
    collection.hooks.afterOperation.push(sayThatCapped)
    if (!collection.slug.startsWith('payload-')) continue
    const refuse: Access = () => false
    const rules = { create: refuse, update: refuse, readVersions: refuse }
    // Payload's own rules limit the reading and deleting of preferences to their user; a separate endpoint saves them.
    if (collection.slug === 'payload-preferences') {
      collection.access = { ...collection.access, ...rules }
      continue
    }
    const isLock = collection.slug === 'payload-locked-documents'
    const readAndDelete = isLock ? ownLocks : refuse
    collection.access = { ...collection.access, ...rules, read: readAndDelete, delete: readAndDelete }
  }
  return config
}

const ownLocks: Access = ({ req }) => {
  const member = getMember(req)
  if (!member) return false
  return isNetworkAdmin(member) || { 'user.value': { equals: member.id } }
}
