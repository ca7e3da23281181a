'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { Link, useAuth, useConfig, useEntityVisibility } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useId } from 'react'
import type { User } from '#payload-types'
import { type Collection, findCurrent, type Group, navigationFor } from './entries.ts'
import { Unread } from './unread.tsx'
import { useOpenNavigation } from './use-open-navigation.ts'
import './navigation.css'

/** The links of the panel by what a user does there. Payload's own list has the collections that name a group. */
export function Navigation() {
  const { config, getEntityConfig } = useConfig()
  const { user, permissions } = useAuth<User>()
  const { isEntityVisible } = useEntityVisibility()
  const { options } = useTenantSelection()
  const pathname = usePathname()
  const { admin } = config.routes
  useOpenNavigation(isDocument(pathname.slice(admin.length)))
  const nameOf = (collection: Collection) => {
    const isOpen =
      permissions?.collections?.[collection]?.read && isEntityVisible({ collectionSlug: collection })
    return isOpen ? String(getEntityConfig({ collectionSlug: collection })?.labels.plural) : null
  }
  const groups = navigationFor({
    isNetwork: Boolean(user?.roles?.length),
    clinics: options.map(({ value }) => String(value)),
    mayEdit: Boolean(permissions?.collections?.pages?.update),
    nameOf,
  })
  const current = findCurrent(groups, pathname.slice(admin.length))
  return groups.map((group) => (
    <Links key={group.heading} group={group} current={current?.path} admin={admin} />
  ))
}

/** Whether a path below the panel's is that of a document, a new one too. */
const isDocument = (path: string): boolean => /^\/collections\/[^/]+\/(?!trash\/?$)[^/]/.test(path)

type LinksProps = { group: Group; current: string | undefined; admin: string }

function Links({ group: { heading, entries }, current, admin }: LinksProps) {
  const id = useId()
  return (
    <div className="polyclinic-navigation">
      {heading && <p id={id}>{heading}</p>}
      <ul aria-labelledby={heading ? id : undefined}>
        {entries.map(({ label, path }) => (
          <li key={path}>
            <Link
              className="nav__link"
              href={`${admin}${path}`}
              prefetch={false}
              aria-current={path === current ? 'page' : undefined}
            >
              {path === current && <span className="nav__link-indicator" />}
              <span className="nav__link-label">{label}</span>
            </Link>
            {path === '/collections/enquiries' && <Unread />}
          </li>
        ))}
      </ul>
    </div>
  )
}
