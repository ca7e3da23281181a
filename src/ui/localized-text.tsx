import type { Target, Text } from './models.ts'

/** A text, with a `lang` attribute if its locale is not the page's. */
export function LocalizedText({ text }: { text: Text }) {
  return text.lang || text.at ? <span {...textAttributes(text)}>{text.text}</span> : text.text
}

/** The attributes of an element that holds a text alone: its language, and in the editor's frame its address. */
export const textAttributes = ({ lang, at }: Text) => ({ lang, 'data-at': at })

/** Splits a text into paragraphs at empty lines. */
export function LocalizedParagraphs({ text, className }: { text: Text; className?: string }) {
  const paragraphs = text.text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim())
  return keyed(paragraphs).map(({ key, entry: paragraph }) => (
    <p key={key} className={className} {...textAttributes(text)}>
      {paragraph.trim()}
    </p>
  ))
}

/** Keys entries by their index, which is safe because pages are rendered once and never reordered. */
export function keyed<Entry>(entries: readonly Entry[]): { key: string; entry: Entry }[] {
  return entries.map((entry, index) => ({ key: String(index), entry }))
}

/** The title of a target, as a link if it has a page. */
export function Linked({ target, className }: { target: Target; className?: string }) {
  if (target.href === null) return <LocalizedText text={target.title} />
  return (
    <a href={target.href} className={className} {...textAttributes(target.title)}>
      {target.title.text}
    </a>
  )
}
