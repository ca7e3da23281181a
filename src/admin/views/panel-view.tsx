import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = {
  view: AdminViewServerProps
  /** Below the panel's address. */
  path: string
  className: string
  children: ReactNode
}

/** A view of our own in the panel's template, for signed-in users. Payload asks nobody to sign in before a custom view. */
export function PanelView({ view, path, className, children }: Props) {
  const { initPageResult, params, searchParams, viewActions } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <Gutter className={className}>{children}</Gutter>
    </DefaultTemplate>
  )
}
