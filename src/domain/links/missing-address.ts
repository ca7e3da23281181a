import { answeredElsewhere } from '../routes/occupied.ts'
import { canonicalPath, type SiteNames, splitLocale } from '../routes/site-address.ts'

/**
 * The address as which a request that found no page is counted: a canonical path without a locale, which a redirect could
 * lead from. Null for what no redirect is made for, and for what may name a person.
 *
 * @param pathname as it was requested, without query
 */
export function toMissingAddress(pathname: string, site: Pick<SiteNames, 'locales'>): string | null {
  const { path } = splitLocale(canonicalPath(pathname), site)
  const isUnfit = path === '/' || path.length > maxLength || /\p{Cc}/u.test(path)
  if (isUnfit || mayNamePerson(path) || isProbe(path) || answeredElsewhere(path)) return null
  return path
}

/** Characters. Longer addresses are made by machines. */
const maxLength = 200

/** An email address, or so many digits as a telephone number has. */
const mayNamePerson = (path: string): boolean => /@|(?:\d[-. ]?){9}/.test(path)

/** What scanners ask every site for. Old pages of a WordPress site (`/wp-content/uploads/…`, `/index.php/about`) are none. */
const isProbe = (path: string): boolean =>
  /\/\.(?!well-known)|^\/(?:wp-(?:admin|includes|json|login|config|cron)|xmlrpc|cgi-bin|vendor|phpmyadmin)\b|\.(?:env|sql|bak|asp|aspx|jsp|cgi|sh)$|^\/(?!index\.php)[^/]*\.php\d?$/.test(
    path,
  )
