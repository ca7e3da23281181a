import { env, originOf } from '#base/env.ts'
import { conventionsOf } from '#domain/locales/index.ts'
import type { NetworkHomeProps } from '#ui/templates/network-home.tsx'
import { findLiveClinics } from './find-clinic.ts'
import { networkContext } from './network.ts'
import { findPosts } from './posts.ts'
import { siteContext } from './site-context.ts'

/** What the network's own host shows: the live clinics, the way to its posts where there are some, and to the panel. */
export async function networkPage(): Promise<
  Pick<NetworkHomeProps, 'clinics' | 'blogHref'> & { adminHost: string }
> {
  const clinics = (await findLiveClinics()).map((clinic) => {
    const { say } = siteContext(clinic, 'en', false)
    return {
      name: clinic.name,
      href: originOf(clinic.hosts[0] ?? ''),
      cities: clinic.locations.flatMap(({ city }) => say(city, 'heading') ?? []),
      tagline: say(clinic.tagline),
      languages: [...new Set(clinic.locales.map((tag) => conventionsOf(tag).name))],
    }
  })
  const posts = await findPosts(networkContext('en'), { limit: 1 })
  const blogHref = posts.length > 0 ? '/blog' : null
  return { clinics, blogHref, adminHost: env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST }
}
