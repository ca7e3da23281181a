import type { Messages } from '#domain/locales/messages.ts'
import { LocalizedText } from '../localized-text.tsx'
import type { Breadcrumb } from '../models.ts'

export function Breadcrumbs({ items, messages }: { items: Breadcrumb[]; messages: Messages }) {
  if (items.length < 2) return null
  return (
    <nav className="breadcrumbs" aria-label={messages.breadcrumbs}>
      <ol className="breadcrumbs-list">
        {items.map(({ label, href }) => (
          <li key={`${href} ${label.text}`}>
            {href === null ? (
              <span aria-current="page">
                <LocalizedText text={label} />
              </span>
            ) : (
              <a href={href}>
                <LocalizedText text={label} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
