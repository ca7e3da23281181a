import type { Frame } from '../frame.ts'
import { LocalizedText } from '../localized-text.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { Script } from '../script.tsx'

/** Folded, or in a row where it fits. The script closes it by Escape and when the focus leaves it. */
export function HeaderMenu({ shell, messages }: Frame) {
  return (
    <>
      <details className="menu">
        <summary className="menu-button">{messages.menu}</summary>
        <nav className="menu-panel" aria-label={messages.menu}>
          <SearchForm
            shell={shell}
            messages={messages}
            id="search-menu"
            name={messages.searchInMenu}
            className="menu-search"
          />
          <ul className="menu-list">
            {shell.menu.map(({ label, href, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  <LocalizedText text={label} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </details>
      <Script name="menu" />
    </>
  )
}
