import { renderToStaticMarkup } from 'react-dom/server'
import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { BlockContext } from './context.ts'
import { fixtureContext } from './fixture-context.ts'
import { resolveSections } from './resolve.ts'
import { Sections } from './views.tsx'

/** Renders sections to HTML, for tests. */
export function renderSections(sections: ResolvedSection[], over: Partial<BlockContext> = {}): string {
  const context = fixtureContext(over)
  return renderToStaticMarkup(
    <Sections sections={resolveSections(sections, context)} messages={context.messages} />,
  )
}

/** The text of some HTML, with a space between elements. */
export function htmlText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}
