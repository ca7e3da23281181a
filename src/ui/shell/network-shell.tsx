import { Breadcrumbs } from './breadcrumbs.tsx'
import { LanguageSwitcher } from './language-switcher.tsx'
import type { SiteShellProps } from './site-shell.tsx'

/** Header and footer of the network's own pages: its name and languages, without booking and telephone. */
export function NetworkShell({ shell, breadcrumbs, messages, children }: SiteShellProps) {
  return (
    <>
      <a className="skip-link" href="#content">
        {messages.skipToContent}
      </a>
      <header className="network-header">
        <a className="identity" href={shell.clinic.homeHref}>
          <span className="identity-name">{shell.clinic.name}</span>
        </a>
        <LanguageSwitcher languages={shell.languages} messages={messages} />
      </header>
      <main id="content" className="site-main" tabIndex={-1}>
        <Breadcrumbs items={breadcrumbs} messages={messages} />
        {children}
      </main>
      <NetworkFooter
        links={[{ label: messages.networkTitle, href: shell.clinic.homeHref }, ...shell.siteLinks]}
      />
    </>
  )
}

/** The footer of the network's own pages. */
export function NetworkFooter({ links }: { links: { label: string; href: string }[] }) {
  return (
    <footer className="network-footer">
      <ul className="network-links">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </footer>
  )
}
