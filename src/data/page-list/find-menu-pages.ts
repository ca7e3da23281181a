import { createLocalReq, type TypedUser } from 'payload'
import { findLinkedPages } from '#collections/references/find-references.ts'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { getMember } from '#collections/shared/access/roles.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { distinctContentLocales, toContentLocale } from '#domain/locales/index.ts'
import type { Localized } from '#domain/locales/localized.ts'
import type { MenuPages } from '#domain/page-list/menu-page.ts'
import type { PageRow } from '#domain/page-list/page-row.ts'
import { parsePath } from '#domain/routes/routes.ts'
import { findClinicById } from '../find-clinic.ts'
import { findPageNames } from '../page-names.ts'
import { payload } from '../payload.ts'
import { clinicContext } from '../site-context.ts'
import { findPageList } from './find-page-list.ts'

/** Every page that the menus of a clinic's site may lead to; null for a user who may not ask about it. */
export async function findMenuPages(user: TypedUser, id: string): Promise<MenuPages | null> {
  const readable = clinicsFor(getMember({ user }), endpointPolicy.menu)
  if (readable !== 'all' && !readable.includes(id)) return null
  const [clinic, list] = await Promise.all([findClinicById(id), findPageList(user, id)])
  if (!clinic || !list) return null
  const [names, linked] = await Promise.all([
    findNames(
      clinic,
      list.pages.map(({ path }) => path),
    ),
    findLinkedPages(id, list.pages.flatMap(shownDocument), await createLocalReq({ user }, await payload())),
  ])
  const isUnlinked = ({ path, document, visibility }: PageRow) =>
    visibility === 'shown' &&
    document?.collection === 'pages' &&
    parsePath(path)?.kind === 'page' &&
    !linked.has(document.id)
  return {
    clinic: list.clinic,
    pages: list.pages.map((page) => {
      const { path, type, visibility, title } = page
      const name = names.get(path) ?? { [toContentLocale(clinic.locales[0] ?? 'en')]: title }
      return { path, type, visibility, name, isUnlinked: isUnlinked(page) }
    }),
  }
}

const shownDocument = ({ document, visibility }: PageRow) =>
  document && visibility === 'shown' ? [document] : []

/** What the site calls its pages in each of its languages; a language in which a name is not written has none. */
async function findNames(clinic: Clinic, paths: readonly string[]): Promise<Map<string, Localized>> {
  const names = new Map<string, Localized>()
  for (const locale of distinctContentLocales(clinic.locales)) {
    const tag = clinic.locales.find((each) => toContentLocale(each) === locale) ?? locale
    for (const [path, { text, lang }] of await findPageNames(clinicContext(clinic, tag, false), paths))
      if (!lang) names.set(path, { ...names.get(path), [locale]: text })
  }
  return names
}
