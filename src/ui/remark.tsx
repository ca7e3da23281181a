import { LocalizedParagraphs } from './localized-text.tsx'
import type { Text } from './models.ts'

/** A sentence set apart from what it qualifies: how sure something is, where figures come from. */
export function Remark({ title, text, className }: { title: string; text: Text; className?: string }) {
  return (
    <div className={['remark', className].filter(Boolean).join(' ')}>
      <h3 className="remark-title label">{title}</h3>
      <LocalizedParagraphs text={text} />
    </div>
  )
}
