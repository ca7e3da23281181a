'use client'

import { Link, useConfig } from '@payloadcms/ui'
import './pages.css'

/** Above the cards of the dashboard: the way to every page, also where the navigation is closed. */
export function PagesDashboardLink() {
  const { config } = useConfig()
  return (
    <Link className="polyclinic-pages-start" href={`${config.routes.admin}/pages`} prefetch={false}>
      Edit the pages of a site
    </Link>
  )
}
