import { findLiveClinics } from '#data/find-clinic.ts'
import { clinicContext, type NetworkContext, pageUrl } from '#data/site-context.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import type { Target } from '#ui/models.ts'

/** A page that every live clinic has, at each of them: in the network page's language, else in the clinic's first. */
export async function clinicPages({ locale }: NetworkContext, path: string): Promise<Target[]> {
  return (await findLiveClinics()).flatMap((clinic) => {
    const [first] = clinic.locales
    const tag = clinic.locales.find((each) => toContentLocale(each) === locale) ?? first
    if (!tag) return []
    const context = clinicContext(clinic, tag, false)
    const language = toContentLocale(tag)
    const title = { text: context.clinic.name, ...(language === locale ? {} : { lang: language }) }
    return [{ title, href: pageUrl(context, path) }]
  })
}
