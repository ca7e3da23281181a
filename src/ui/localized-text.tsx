import { keyed } from './keyed.ts'
import type { Text } from './models.ts'

/** A text; marked with its language where that is not the page's. */
export function LocalizedText({ text }: { text: Text }) {
  return text.lang ? <span lang={text.lang}>{text.text}</span> : text.text
}

/** A longer text: an empty line begins a paragraph, a line break is kept. */
export function LocalizedParagraphs({ text, className }: { text: Text; className?: string }) {
  const paragraphs = text.text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim())
  return keyed(paragraphs).map(({ key, entry: paragraph }) => (
    <p key={key} className={className} lang={text.lang}>
      {paragraph.trim()}
    </p>
  ))
}
