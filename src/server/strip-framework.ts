/**
 * Removes the framework's scripts and their serialized copy of the content from a page. No public page has a client
 * component, so those 136 KB of scripts would only hydrate static markup, and undo the changes of the site's own scripts.
 * The site's own scripts and data blocks (structured data, speculation rules) are kept.
 *
 * React escapes every `<` in text and attributes, so each `<script` in the markup is an actual script element.
 *
 * @returns the page unchanged if a script would have to complete it
 */
export function stripFramework(html: string): string {
  if (incomplete.test(html)) return html
  return html
    .replace(script, (whole, attributes: string) => (isKept(attributes) ? whole : ''))
    .replace(scriptPreload, '')
}

/** React's placeholders for parts of the page that are streamed later. */
const incomplete = /<template id="[BP]:|<!--\$\?-->/
const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g
/** Links that preload the framework's scripts. */
const scriptPreload = /<link\b(?=[^>]*\bhref="\/_next\/)(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/g

function isKept(attributes: string): boolean {
  return (
    / src="\/scripts\//.test(attributes) ||
    / type="(?:application\/ld\+json|speculationrules)"/.test(attributes)
  )
}
