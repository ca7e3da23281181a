import { renderToStaticMarkup } from 'react-dom/server'
import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { BlockContext } from './context.ts'
import { fixtureContext } from './fixture-context.ts'
import { resolveSections } from './resolve.ts'
import { Sections } from './views.tsx'

/** The HTML of sections, for tests. */
export function renderSections(sections: ResolvedSection[], over: Partial<BlockContext> = {}): string {
  const context = fixtureContext(over)
  return renderToStaticMarkup(
    <Sections sections={resolveSections(sections, context)} messages={context.messages} />,
  )
}

/** The words alone, each element's apart from the next. */
export function htmlText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}
