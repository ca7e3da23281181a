import type { ReactNode } from 'react'
import type { Messages } from '#domain/locales/messages.ts'
import type { Breadcrumb, Shell } from '../models.ts'
import { Alerts } from './alerts.tsx'
import { BookingBar } from './booking-bar.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

export type SiteShellProps = {
  shell: Shell
  /** Home first, the page itself last and without address. Empty on the home page. */
  breadcrumbs: Breadcrumb[]
  messages: Messages
  children?: ReactNode
}

/** What stands around every page of a clinic: the children of `<body>`. */
export function SiteShell({ shell, breadcrumbs, messages, children }: SiteShellProps) {
  return (
    <>
      <a className="skip-link" href="#content">
        {messages.skipToContent}
      </a>
      {shell.preview && <aside className="preview-banner">{messages.previewNotice}</aside>}
      <Alerts shell={shell} messages={messages} />
      <SiteHeader shell={shell} messages={messages} />
      <main id="content" className="site-main" tabIndex={-1}>
        <Breadcrumbs items={breadcrumbs} messages={messages} />
        {children}
      </main>
      <SiteFooter shell={shell} messages={messages} />
      <BookingBar shell={shell} messages={messages} />
      {/* Not `async`: with one that is deferred a browser has the style sheet before it calls a page ready, and lays it out once. */}
      <script defer src="/scripts/open-now.js" />
    </>
  )
}
