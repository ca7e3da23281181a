/** The plain scripts in `public/scripts` that a part of a page brings along. A page is complete without them. */
export type ScriptName = 'video' | 'enquiry'

/** Loads one of them, once however many parts ask for it; put it into the part that needs it. */
export function Script({ name }: { name: ScriptName }) {
  return <script async src={`/scripts/${name}.js`} />
}
