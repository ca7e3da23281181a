import { TenantSelectionProvider } from '@payloadcms/plugin-multi-tenant/rsc'
import { cookies } from 'next/headers'
import type { Payload, TypedUser } from 'payload'
import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  payload: Payload
  user: TypedUser | null
  findOffered: (
    reader: { payload: Payload; user: TypedUser | null },
    chosen?: string,
  ) => Promise<{ id: string }[]>
}

/**
 * The plugin's provider, with few clinics in place of all: it loads those that a list of the user names, and this gives it
 * a list that is made for the page. On the page for signing in there is no user and the list is empty.
 */
export async function ClinicChoice({ children, payload, user, findOffered }: Props) {
  const chosen = (await cookies()).get('payload-tenant')?.value
  const offered = user ? await findOffered({ payload, user }, chosen) : []
  return (
    <TenantSelectionProvider
      payload={payload}
      tenantsCollectionSlug="clinics"
      useAsTitle="name"
      user={{ ...user, offered: offered.map(({ id }) => ({ clinic: id })) } as unknown as TypedUser}
      tenantsArrayFieldName="offered"
      tenantsArrayTenantFieldName="clinic"
      userHasAccessToAllTenants={() => false}
    >
      {children}
    </TenantSelectionProvider>
  )
}
