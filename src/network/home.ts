import { env, toOrigin } from '#base/env.ts'
import { findLiveClinics } from '#data/find-clinic.ts'
import { findPosts } from '#data/find-posts.ts'
import { networkContext } from '#data/network-context.ts'
import { siteContext } from '#data/site-context.ts'
import { getLocaleConventions } from '#domain/locales/index.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import type { NetworkHomeProps } from './home-view.tsx'

/** What the network's own host shows: the live clinics, the way to its posts where there are some, and to the panel. */
export async function networkPage(): Promise<
  Pick<NetworkHomeProps, 'clinics' | 'blogHref'> & { adminHost: string }
> {
  const clinics = (await findLiveClinics()).map((clinic) => {
    const { localize } = siteContext(clinic, defaultContentLocale, false)
    return {
      name: clinic.name,
      href: toOrigin(clinic.hosts[0] ?? ''),
      cities: clinic.locations.flatMap(({ city }) => localize(city, 'heading') ?? []),
      tagline: localize(clinic.tagline),
      languages: [...new Set(clinic.locales.map((tag) => getLocaleConventions(tag).name))],
    }
  })
  const posts = await findPosts(networkContext(defaultContentLocale), { limit: 1 })
  const blogHref = posts.length > 0 ? '/blog' : null
  return { clinics, blogHref, adminHost: env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST }
}
