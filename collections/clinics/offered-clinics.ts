import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import { type Config, type Endpoint, type Payload, type PayloadRequest, UnauthorizedError } from 'payload'
import type { Clinic } from '#payload-types'

type OfferedClinic = Pick<Clinic, 'id' | 'name'>

/**
 * The clinics that each page of the panel carries: the chosen one, and the first two by name, by which the panel tells a
 * user of one clinic from a user of several. All others are found by typing.
 *
 * @param chosen what the panel's cookie says, which may be the id of any clinic or of none
 */
export async function findOfferedClinics(
  { payload, user }: { payload: Payload; user: PayloadRequest['user'] },
  chosen: string | undefined,
): Promise<OfferedClinic[]> {
  const ofUser = {
    collection: 'clinics',
    depth: 0,
    select: { name: true },
    pagination: false,
    overrideAccess: false,
    user,
  } as const
  const [first, selected] = await Promise.all([
    payload.find({ ...ofUser, sort: 'name', limit: 2 }),
    chosen ? payload.find({ ...ofUser, where: { id: { equals: chosen } }, limit: 1 }) : null,
  ])
  return [
    ...first.docs,
    ...(selected?.docs ?? []).filter(({ id }) => first.docs.every((doc) => doc.id !== id)),
  ]
}

/** In place of the plugin's endpoint, which lists every clinic. */
export const offeredClinicsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/populate-tenant-options',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new UnauthorizedError(req.t)
    const chosen = getTenantFromCookie(req.headers, 'text')
    const clinics = await findOfferedClinics(req, chosen === null ? undefined : String(chosen))
    return Response.json({ tenantOptions: clinics.map(({ id, name }) => ({ value: id, label: name })) })
  },
}

/** After `plugin-multi-tenant`: the panel's pages carry few clinics, and its selector finds the others. */
export function offerFewClinics(config: Config): Config {
  const { components } = config.admin ?? {}
  const rsc = '@payloadcms/plugin-multi-tenant/rsc'
  replace(components?.providers, `${rsc}#TenantSelectionProvider`, {
    path: '/src/admin/clinic-choice/provider.tsx#ClinicChoice',
    serverProps: { findOffered: findOfferedClinics },
  })
  replace(
    components?.beforeNav,
    `${rsc}#TenantSelector`,
    '/src/admin/clinic-choice/clinic-selector.tsx#ClinicSelector',
  )
  return config
}

function replace<Component>(list: Component[] = [], path: string, component: Component): void {
  const index = list.findIndex((each) => each instanceof Object && 'path' in each && each.path === path)
  if (index < 0) throw new Error(`plugin-multi-tenant no longer adds ${path} to the panel.`)
  list[index] = component
}
