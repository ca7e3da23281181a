import { formatMessage } from '#domain/locales/messages.ts'
import type { Frame } from '../frame.ts'
import { LocalizedText } from '../localized-text.tsx'
import { Picture } from '../picture.tsx'
import { HeaderLocations } from './header-locations.tsx'
import { HeaderMenu } from './header-menu.tsx'
import { LanguageSwitcher } from './language-switcher.tsx'
import { menuRowFrom } from './menu-row.ts'

/** Length in characters above which a name has a smaller font size. */
const longName = 36

type Props = Frame & {
  /** The home page has the tagline as its heading. */
  isHome: boolean
}

export function SiteHeader({ shell, messages, isHome }: Props) {
  const { clinic, menu } = shell
  return (
    <header className="site-header">
      <div
        className="site-header-inner"
        data-menu-from={menuRowFrom(shell, messages, { isBesideName: true })}
        data-menu-alone-from={menuRowFrom(shell, messages, { isBesideName: false })}
      >
        <div className="header-top">
          <a className="identity" href={clinic.homeHref}>
            {clinic.logo ? (
              <Picture picture={clinic.logo} sizes="12rem" className="identity-logo" />
            ) : (
              <span
                className={
                  clinic.name.length > longName ? 'identity-name identity-name-long' : 'identity-name'
                }
              >
                {clinic.name}
              </span>
            )}
          </a>
          {clinic.tagline && !isHome && (
            <p className="site-tagline">
              <LocalizedText text={clinic.tagline} />
            </p>
          )}
          <div className="header-strip">
            <HeaderLocations shell={shell} messages={messages} />
            <LanguageSwitcher languages={shell.languages} messages={messages} />
          </div>
        </div>
        <div className="header-row">
          {menu.length > 0 && <HeaderMenu shell={shell} messages={messages} />}
          <HeaderActions shell={shell} messages={messages} />
        </div>
      </div>
    </header>
  )
}

/** On wide screens. Small ones have the booking bar, and the search in the menu. */
function HeaderActions({ shell, messages }: Frame) {
  const { booking, telephone, searchHref, writeHref } = shell
  return (
    <div className="header-actions">
      <a className="header-search" href={searchHref}>
        <span className="visually-hidden">{messages.search}</span>
        <svg
          viewBox="0 0 24 24"
          width="22"
          height="22"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5.5 5.5" />
        </svg>
      </a>
      <a className="header-call" href={telephone.href}>
        {formatMessage(messages.call, { phone: telephone.shown })}
      </a>
      <a className="button header-book" href={booking.isTelephone ? writeHref : booking.href}>
        {booking.isTelephone ? messages.enquiryHeading : messages.book}
      </a>
    </div>
  )
}
