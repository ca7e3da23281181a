import { formatMessage, type Messages } from '#domain/locales/messages.ts'

/** A reference to an entry in the page's list of sources. `label` is the study's short name: "Cotchett et al. 2014". */
export type Citation = { number: number; href: string; label: string }

export function CitationMark({ citation, messages }: { citation: Citation; messages: Messages }) {
  const name = `${formatMessage(messages.sourceNumber, { number: citation.number })}: ${citation.label}`
  return (
    <sup className="citation">
      <a href={citation.href} aria-label={name}>
        {citation.number}
      </a>
    </sup>
  )
}
