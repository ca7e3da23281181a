import { formatMessage } from '#domain/locales/messages.ts'
import type { Frame } from '../frame.ts'
import { LocalizedText } from '../localized-text.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { Picture } from '../picture.tsx'
import { HeaderLocations } from './header-locations.tsx'
import { LanguageSwitcher } from './language-switcher.tsx'

/** Length in characters above which a name has a smaller font size. */
const longName = 36

export function SiteHeader({ shell, messages }: Frame) {
  const { clinic, menu, telephone, booking } = shell
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <a className="identity" href={clinic.homeHref}>
          {clinic.logo ? (
            <Picture picture={clinic.logo} sizes="12rem" className="identity-logo" />
          ) : (
            <span
              className={clinic.name.length > longName ? 'identity-name identity-name-long' : 'identity-name'}
            >
              {clinic.name}
            </span>
          )}
        </a>
        {clinic.tagline && (
          <p className="site-tagline">
            <LocalizedText text={clinic.tagline} />
          </p>
        )}
        <HeaderLocations shell={shell} messages={messages} />
        <LanguageSwitcher languages={shell.languages} messages={messages} />
        {menu.length > 0 && (
          <details className="menu">
            <summary className="menu-button">{messages.menu}</summary>
            <nav className="menu-panel" aria-label={messages.menu}>
              <SearchForm shell={shell} messages={messages} id="search-menu" className="menu-search" />
              <ul className="menu-list">
                {menu.map(({ label, href, current }) => (
                  <li key={href}>
                    <a href={href} aria-current={current ? 'page' : undefined}>
                      <LocalizedText text={label} />
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </details>
        )}
        <div className="header-actions">
          <a className="header-search" href={shell.searchHref}>
            <span className="visually-hidden">{messages.search}</span>
            <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
              <circle cx="10.5" cy="10.5" r="6.5" />
              <path d="m15.5 15.5 5.5 5.5" />
            </svg>
          </a>
          <a className="header-call" href={telephone.href}>
            {formatMessage(messages.call, { phone: telephone.shown })}
          </a>
          {!booking.isTelephone && (
            <a className="button header-book" href={booking.href}>
              {booking.label}
            </a>
          )}
        </div>
      </div>
    </header>
  )
}
