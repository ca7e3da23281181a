'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import './pages.css'

/** The first link of the navigation. */
export function PagesNavLink() {
  const { config } = useConfig()
  const href = `${config.routes.admin}/pages`
  const isCurrent = usePathname() === href
  return (
    <Link
      className="nav__link polyclinic-pages-link"
      href={href}
      prefetch={false}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {isCurrent && <span className="nav__link-indicator" />}
      <span className="nav__link-label">All pages</span>
    </Link>
  )
}
