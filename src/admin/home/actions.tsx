'use client'

import { Button, useAuth, useConfig, useEntityVisibility } from '@payloadcms/ui'

/** What is done often, in a clinic. What the user may not do is left out. */
export function ClinicActions({ id, address }: { id: string; address: string | null }) {
  const { admin, canOpen, canCreate, pages } = usePermissions()
  const hours = `${admin}/hours?clinic=${id}`
  return (
    <div className="polyclinic-home__actions">
      <Action to={`${admin}/pages?clinic=${id}`} isMain>
        {pages}
      </Action>
      {canCreate('posts') && <Action to={`${admin}/collections/posts/create`}>Write a post</Action>}
      {canOpen('clinics') && (
        <>
          <Action to={`${hours}#alert`}>Put up an alert</Action>
          <Action to={`${hours}#day`}>Change today’s hours</Action>
        </>
      )}
      {address && (
        <Button el="anchor" url={address} newTab buttonStyle="secondary" margin={false}>
          View site
        </Button>
      )}
    </div>
  )
}

/** What is done often, for the network. */
export function NetworkActions() {
  const { admin, canCreate, pages } = usePermissions()
  return (
    <div className="polyclinic-home__actions">
      <Action to={`${admin}/pages`} isMain>
        {pages}
      </Action>
      {canCreate('posts') && <Action to={`${admin}/collections/posts/create`}>Write a post</Action>}
      {canCreate('clinics') && <Action to={`${admin}/collections/clinics/create`}>Add a clinic</Action>}
    </div>
  )
}

type ActionProps = { to: string; isMain?: boolean; children: string }

const Action = ({ to, isMain, children }: ActionProps) => (
  <Button el="link" to={to} buttonStyle={isMain ? 'primary' : 'secondary'} margin={false}>
    {children}
  </Button>
)

function usePermissions() {
  const { config } = useConfig()
  const { permissions } = useAuth()
  const { isEntityVisible } = useEntityVisibility()
  return {
    admin: config.routes.admin,
    /** What the button to the list of pages says. */
    pages: permissions?.collections?.pages?.update ? 'Edit pages' : 'See the pages',
    canOpen: (collectionSlug: 'clinics') => isEntityVisible({ collectionSlug }),
    canCreate: (collection: 'posts' | 'clinics') => Boolean(permissions?.collections?.[collection]?.create),
  }
}
