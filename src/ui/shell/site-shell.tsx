import type { ReactNode } from 'react'
import type { Messages } from '#domain/locales/messages.ts'
import type { Breadcrumb, Shell } from '../models.ts'
import { Alerts } from './alerts.tsx'
import { BookingBar } from './booking-bar.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { PreviewBar } from './preview-bar.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

export type SiteShellProps = {
  shell: Shell
  /** From the home page to the current page, whose `href` is null. Empty on the home page. */
  breadcrumbs: Breadcrumb[]
  messages: Messages
  children?: ReactNode
}

/** The parts around every page of a clinic; renders the children of `<body>`. */
export function SiteShell({ shell, breadcrumbs, messages, children }: SiteShellProps) {
  const isHome = breadcrumbs.length === 0
  return (
    <>
      <a className="skip-link" href="#content">
        {messages.skipToContent}
      </a>
      {shell.preview && <PreviewBar links={shell.preview} messages={messages} />}
      <Alerts shell={shell} messages={messages} />
      <SiteHeader shell={shell} messages={messages} isHome={isHome} />
      <main id="content" className="site-main" tabIndex={-1}>
        {!shell.isTranslated && <p className="translation-notice">{messages.notTranslated}</p>}
        <Breadcrumbs items={breadcrumbs} messages={messages} />
        {children}
      </main>
      <SiteFooter shell={shell} messages={messages} />
      <BookingBar shell={shell} messages={messages} />
      {/* `defer`, not `async`: a deferred script waits for the style sheet, so the page is laid out only once. */}
      <script defer src="/scripts/open-now.js" />
    </>
  )
}
