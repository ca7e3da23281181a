import type { Messages } from '#domain/locales/messages.ts'
import type { Shell } from '../models.ts'

type Props = { languages: Shell['languages']; messages: Messages }

/** Each language in its own name. Nothing where there is no choice. */
export function LanguageSwitcher({ languages, messages }: Props) {
  if (languages.length < 2) return null
  return (
    <nav className="languages" aria-label={messages.languages}>
      <ul className="languages-list">
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
