import type { Access, SanitizedConfig } from 'payload'
import { capListLimit } from './limits.ts'
import { restrictUnpublishing } from './publication.ts'
import { getMember, isNetworkAdmin } from './roles.ts'

/**
 * Adds the hooks that every collection needs and closes Payload's own collections. Payload opens those to every
 * signed-in user; here nobody reads or writes them over the API. The server's own calls bypass access control. Locks are
 * the exception: users read and release their own, network admins all of them.
 */
export function closeSystemCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.hooks.beforeOperation.push(capListLimit, restrictUnpublishing)
    const isLock = collection.slug === 'payload-locked-documents'
    // Payload's own access rules already limit preferences to their user.
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
