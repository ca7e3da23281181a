import type { Messages } from '#domain/locales/messages.ts'
import { formatList } from '#ui/format.ts'
import { LocalizedText } from '#ui/localized-text.tsx'
import type { Text } from '#ui/models.ts'
import { NetworkFooter } from '#ui/shell/network-shell.tsx'

/** A language's name in that language. `tag` is its `lang`. */
type Language = { tag: string; name: string }

/** The network's front page: its clinics, and a link to the panel. */
export type NetworkHomeProps = {
  clinics: { name: string; href: string; cities: Text[]; tagline: Text | null; languages: Language[] }[]
  adminHref: string
  /** Null while the network has no posts. */
  blogHref: string | null
  siteLinks: { label: string; href: string }[]
  messages: Messages
  /** The page's language, as in `<html lang>`. */
  lang: string
}

export function NetworkHome({ clinics, adminHref, blogHref, siteLinks, messages, lang }: NetworkHomeProps) {
  return (
    <>
      <main id="content" className="network">
        <h1 className="network-title">{messages.networkTitle}</h1>
        <p className="network-text">{clinics.length > 0 ? messages.networkText : messages.networkEmpty}</p>
        {clinics.length > 0 && (
          <ul className="network-clinics">
            {clinics.map(({ name, href, cities, tagline, languages }) => (
              <li key={href} className="network-clinic">
                <h2 className="network-clinic-name">
                  <a href={href}>{name}</a>
                </h2>
                <p className="network-clinic-cities">
                  {formatList(
                    cities.map(({ text }) => text),
                    lang,
                  )}
                </p>
                {tagline && (
                  <p>
                    <LocalizedText text={tagline} />
                  </p>
                )}
                {languages.length > 1 && <Languages languages={languages} />}
              </li>
            ))}
          </ul>
        )}
        {blogHref && (
          <p className="network-text">
            <a href={blogHref}>{messages.blog}</a>
          </p>
        )}
        <p>
          <a className="button" href={adminHref}>
            {messages.editTheSites}
          </a>
        </p>
      </main>
      <NetworkFooter links={siteLinks} />
    </>
  )
}

function Languages({ languages }: { languages: Language[] }) {
  return (
    <ul className="network-clinic-languages language-names">
      {languages.map(({ tag, name }) => (
        <li key={tag} lang={tag}>
          {name}
        </li>
      ))}
    </ul>
  )
}
