import { LocalizedText } from '../localized-text.tsx'
import type { Text } from '../models.ts'

/** The text below a card's heading; nothing where there is none. */
export function CardText({ text }: { text: Text | null }) {
  return (
    text && (
      <p className="card-text">
        <LocalizedText text={text} />
      </p>
    )
  )
}
