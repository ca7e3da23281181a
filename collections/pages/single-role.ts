import { type Reference, toId } from '#collections/shared/access/roles.ts'
import { inOtherLocale } from '#collections/shared/hooks/other-locale.ts'
import { refuseToPublish } from '#collections/shared/validation/publishing.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { type PageRole, pageRoleNames } from '#domain/routes/routes.ts'

/** Refuses to publish a second page with a role: the site would show only one of them. A draft may prepare a successor. */
export const refuseSecondRole = refuseToPublish(async ({ data, originalDoc, req }) => {
  const { role, tenant } = data as { role?: PageRole | null; tenant?: Reference | null }
  const clinic = toId(tenant)
  if (!role || !clinic) return []
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: {
      and: [
        { tenant: { equals: clinic } },
        { role: { equals: role } },
        { _status: { equals: 'published' } },
        originalDoc?.id ? { id: { not_equals: originalDoc.id } } : {},
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    locale: defaultContentLocale,
    select: { title: true },
    // A role is taken whoever may read the page that has it.
    overrideAccess: true,
    req: inOtherLocale(req),
  })
  return docs.map(({ title }) => ({
    path: 'role',
    label: 'Page role',
    message: `“${title}” already has the role “${pageRoleNames[role]}”. Remove its role or unpublish it first, or leave “Page role” empty here.`,
  }))
})
