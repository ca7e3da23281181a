/**
 * A page without the framework's scripts and its second copy of the content. Nothing on a public page is a client
 * component, so they have nothing to do but take over what stands there, 136 KB of them, and undo what the page's own
 * scripts say. Kept are the site's own scripts and what is data: structured data, rules for loading ahead.
 *
 * React escapes every `<` in texts and attributes, so that each `<script` found is one.
 *
 * @returns the page as given where parts of it would only be put in place by a script
 */
export function stripFramework(html: string): string {
  if (unfinished.test(html)) return html
  return html
    .replace(script, (whole, attributes: string) => (isKept(attributes) ? whole : ''))
    .replace(scriptAhead, '')
}

/** What React writes where a part of the page comes later. */
const unfinished = /<template id="[BP]:|<!--\$\?-->/
const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g
/** Links that fetch or announce the framework's scripts. */
const scriptAhead = /<link\b(?=[^>]*\bhref="\/_next\/)(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/g

function isKept(attributes: string): boolean {
  return (
    / src="\/scripts\//.test(attributes) ||
    / type="(?:application\/ld\+json|speculationrules)"/.test(attributes)
  )
}
