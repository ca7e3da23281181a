import { env } from '#base/env.ts'
import { findLiveClinics } from '#data/find-clinic.ts'
import { findPosts } from '#data/find-posts.ts'
import { networkContext } from '#data/network-context.ts'
import { clinicContext } from '#data/site-context.ts'
import { distinctContentLocales, getLocaleConventions } from '#domain/locales/index.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { siteLinks } from '#page-types/shell.ts'
import { noteTags } from '#publish/ingredients.ts'
import { clinicTag } from '#publish/tags.ts'
import type { NetworkHomeProps } from './home-view.tsx'

/** The network's front page: the live clinics, and links to its posts, if there are any, and to the panel. */
export async function findNetworkHome(): Promise<
  Pick<NetworkHomeProps, 'clinics' | 'blogHref' | 'siteLinks'> & { adminHost: string }
> {
  const context = networkContext(defaultContentLocale)
  const [liveClinics, posts] = await Promise.all([findLiveClinics(), findPosts(context, { limit: 1 })])
  const clinics = liveClinics.map((clinic) => {
    noteTags(clinicTag(clinic.id))
    const { localize, origin } = clinicContext(clinic, defaultContentLocale, false)
    return {
      name: clinic.name,
      href: origin,
      cities: clinic.locations.flatMap(({ city }) => localize(city, 'heading') ?? []),
      tagline: localize(clinic.tagline),
      languages: distinctContentLocales(clinic.locales).map((tag) => ({
        tag,
        name: getLocaleConventions(tag).name,
      })),
    }
  })
  const blogHref = posts.length > 0 ? '/blog' : null
  return {
    clinics,
    blogHref,
    siteLinks: siteLinks(context),
    adminHost: env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST,
  }
}
