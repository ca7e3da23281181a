import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { PagesOfClinics } from './pages-of-clinics.tsx'

/** `/admin/pages[?clinic=ID[&open=/path][&state=attention] | ?of=conditions:ID]`: every page of a clinic's site, the editor of one, or one document at every clinic. Payload asks nobody to sign in before a custom view. */
export function PagesView({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/pages`)}`)
  const { clinic, open, state, of } = searchParams ?? {}
  const asText = (value: unknown) => (typeof value === 'string' ? value : undefined)
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
      <Gutter className="polyclinic-pages">
        <PagesOfClinics asked={asText(clinic)} toOpen={asText(open)} state={asText(state)} of={asText(of)} />
      </Gutter>
    </DefaultTemplate>
  )
}
