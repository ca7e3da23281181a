import { LocalizedText } from './localized-text.tsx'
import type { Text } from './models.ts'

/**
 * A single message such as not found, closed or unknown host, in a site's shell or alone (then with its own `main`).
 */
export type PlainMessageProps = {
  heading: Text
  text: Text | null
  links: { label: Text; href: string }[]
  /** Whether it is rendered without a shell. */
  alone?: boolean
}

export function PlainMessage({ heading, text, links, alone = false }: PlainMessageProps) {
  const Box = alone ? 'main' : 'div'
  return (
    <Box className={alone ? 'plain-message plain-message-alone' : 'plain-message'}>
      <h1 className="page-title">
        <LocalizedText text={heading} />
      </h1>
      {text && (
        <p className="answer">
          <LocalizedText text={text} />
        </p>
      )}
      {links.length > 0 && (
        <ul className="links-list">
          {links.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>
                <LocalizedText text={label} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </Box>
  )
}
