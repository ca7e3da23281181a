import type { Access, SanitizedConfig } from 'payload'
import { isNetworkAdmin, memberOf } from './roles.ts'

/**
 * Payload opens its own collections to every signed-in user. Here nobody writes them over the API: locks and jobs are
 * made by the server. A user sees and gives back the locks that are the user's own; a network-admin sees all.
 */
export function closeSystemCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const isLock = collection.slug === 'payload-locked-documents'
    // Preferences are each user's own by Payload's access already.
    if (!collection.slug.startsWith('payload-') || collection.slug === 'payload-preferences') continue
    const refuse: Access = () => false
    collection.access = {
      ...collection.access,
      create: refuse,
      update: refuse,
      readVersions: refuse,
      read: isLock ? ownLocks : ({ req }) => isNetworkAdmin(memberOf(req)),
      delete: isLock ? ownLocks : refuse,
    }
  }
  return config
}

const ownLocks: Access = ({ req }) => {
  const member = memberOf(req)
  if (!member) return false
  return isNetworkAdmin(member) || { 'user.value': { equals: member.id } }
}
