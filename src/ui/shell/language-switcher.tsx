import type { Messages } from '#domain/locales/messages.ts'
import type { Shell } from '../models.ts'

type Props = { languages: Shell['languages']; messages: Messages }

/** Links to the page in other languages, each by its own name; nothing if there is only one. */
export function LanguageSwitcher({ languages, messages }: Props) {
  if (languages.length < 2) return null
  return (
    <nav className="languages" aria-label={messages.languages}>
      <ul className="languages-list language-names">
        {languages.map(({ tag, name, href, current }) => (
          <li key={tag}>
            <a href={href} lang={tag} hrefLang={tag} aria-current={current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
