/** Scripts in `public/scripts` that parts of a page load. Pages are complete without them. */
export type ScriptName = 'video' | 'enquiry' | 'menu'

/** Loads a script once per page, however many parts render it. Belongs in the part that needs it. */
export function Script({ name }: { name: ScriptName }) {
  return <script async src={`/scripts/${name}.js`} />
}
