import type { SiteContext } from '#data/site-context.ts'
import type { Picture } from '#ui/models.ts'

/** @param href a path of the site with the language's prefix, or an absolute address, which stays as it is */
export const absoluteUrl = ({ origin }: SiteContext, href: string): string =>
  URL.canParse(href) ? href : `${origin}${href}`

/** Absolute address of a path without the language's prefix. */
export const pageUrl = ({ origin, pathTo }: SiteContext, path: string): string => `${origin}${pathTo(path)}`

export const pictureUrl = (context: SiteContext, picture: Picture | null): string | undefined =>
  picture ? absoluteUrl(context, picture.src) : undefined
