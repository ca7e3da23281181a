import { formatMessage } from '#domain/locales/messages.ts'
import type { Frame } from '../frame.ts'
import { LocalizedText } from '../localized-text.tsx'
import type { MenuLink } from '../models.ts'
import { SearchForm } from '../parts/search-form.tsx'
import { Script } from '../script.tsx'

/** Folded, or in a row where it fits. The script closes it, and a submenu, by Escape and when the focus leaves it. */
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
            {shell.menu.map(({ below, ...entry }) => (
              <li key={entry.href}>
                <EntryLink {...entry} isAbove={below.some(({ current }) => current)} />
                {below.length > 0 && <Submenu label={entry.label} entries={below} messages={messages} />}
              </li>
            ))}
          </ul>
        </nav>
      </details>
      <Script name="menu" />
    </>
  )
}

type SubmenuProps = Pick<Frame, 'messages'> & { label: MenuLink['label']; entries: readonly MenuLink[] }

/** The entries one level below. They are in sight where the menu is folded, and fold themselves where it is a row. */
function Submenu({ label, entries, messages }: SubmenuProps) {
  return (
    <details className="submenu" name="submenu">
      <summary className="submenu-button">
        <span className="visually-hidden">{formatMessage(messages.moreBelow, { page: label.text })}</span>
      </summary>
      <ul className="submenu-list">
        {entries.map((entry) => (
          <li key={entry.href}>
            <EntryLink {...entry} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** @param isAbove whether the page is below this entry, which names it for screen readers in another way than itself */
function EntryLink({ label, href, current, isAbove = false }: MenuLink & { isAbove?: boolean }) {
  return (
    <a href={href} aria-current={current ? 'page' : isAbove || undefined}>
      <LocalizedText text={label} />
    </a>
  )
}
