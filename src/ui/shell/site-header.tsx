import { fill } from '../../site/locales/messages.ts'
import { Picture } from '../picture.tsx'
import { Said } from '../said.tsx'
import type { Frame } from '../templates/template.ts'
import { HeaderPlaces } from './header-places.tsx'
import { LanguageSwitcher } from './language-switcher.tsx'

/** Letters from which a name is set smaller. */
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
            <Said text={clinic.tagline} />
          </p>
        )}
        <HeaderPlaces shell={shell} messages={messages} />
        <LanguageSwitcher languages={shell.languages} messages={messages} />
        {menu.length > 0 && (
          <details className="menu">
            <summary className="menu-button">{messages.menu}</summary>
            <nav className="menu-panel" aria-label={messages.menu}>
              <ul className="menu-list">
                {menu.map(({ label, href, current }) => (
                  <li key={href}>
                    <a href={href} aria-current={current ? 'page' : undefined}>
                      <Said text={label} />
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </details>
        )}
        <div className="header-actions">
          <a className="header-call" href={telephone.href}>
            {fill(messages.call, { phone: telephone.shown })}
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
