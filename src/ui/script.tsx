import { cache } from 'react'

/** The plain scripts in `public/scripts`. A page is complete without them. */
export type ScriptName = 'open-now' | 'video' | 'enquiry'

/**
 * Loads one of the site's own scripts once the page is there; put it into each part that needs it. `defer`, not
 * `async`: the browser then has the style sheet before it calls the page ready, and lays it out once.
 */
export function Script({ name }: { name: ScriptName }) {
  const loaded = loadedScripts()
  if (loaded.has(name)) return null
  loaded.add(name)
  return <script defer src={`/scripts/${name}.js`} />
}

/** Of one page: where several parts need a script, the first brings it. */
const loadedScripts = cache(() => new Set<ScriptName>())
