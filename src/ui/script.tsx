/** The plain scripts in `public/scripts`. A page is complete without them. */
export type ScriptName = 'open-now' | 'video' | 'enquiry' | 'body-map'

/** Loads one of the site's own scripts once the page is there; put it into the part that needs it. */
export function Script({ name }: { name: ScriptName }) {
  return <script async src={`/scripts/${name}.js`} />
}
