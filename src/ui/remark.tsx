import { LocalizedParagraphs } from './localized-text.tsx'
import type { Text } from './models.ts'

/** A note that qualifies the text before it, such as its certainty or the source of its figures. */
export function Remark({ title, text, className }: { title: string; text: Text; className?: string }) {
  return (
    <div className={['remark', className].filter(Boolean).join(' ')}>
      <h3 className="remark-title label">{title}</h3>
      <LocalizedParagraphs text={text} />
    </div>
  )
}
