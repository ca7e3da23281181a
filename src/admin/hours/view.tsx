import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { HoursAndAlerts } from './hours-and-alerts.tsx'

/** `/admin/hours[?clinic=ID]`: what a clinic’s locations do on the coming days, and its alerts. Payload asks nobody to sign in before a custom view. */
export function HoursView({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/hours`)}`)
  const { clinic } = searchParams ?? {}
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
      <Gutter className="polyclinic-hours">
        <HoursAndAlerts asked={typeof clinic === 'string' ? clinic : undefined} />
      </Gutter>
    </DefaultTemplate>
  )
}
