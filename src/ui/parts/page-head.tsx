import type { ReactNode } from 'react'
import { type NamedSite, placeLine } from '#domain/clinic/place-line.ts'
import { LocalizedText } from '../localized-text.tsx'
import type { Text } from '../models.ts'

type Props = {
  heading: Text
  /** The clinic with its towns, so that no two sites have the same heading; null on a page that isn't indexed. */
  place: NamedSite | null
  answer?: Text | null
  className?: string
  children?: ReactNode
}

/** The page's heading and its one-sentence answer. */
export function PageHead({ heading, place, answer, className, children }: Props) {
  return (
    <header className={['page-head', className].filter(Boolean).join(' ')}>
      <h1 className={titleClass(heading.text)}>
        <LocalizedText text={heading} />
        <TitlePlace place={place} title={heading.text} />
      </h1>
      {answer && (
        <p className="answer">
          <LocalizedText text={answer} />
        </p>
      )}
      {children}
    </header>
  )
}

/** The second, small line of a heading: what the title itself doesn't say of where it is. */
export function TitlePlace({ place, title }: { place: NamedSite | null; title: string }) {
  const line = place && placeLine(place, title)
  return line && <span className="page-title-place">{` ${line}`}</span>
}

/** Minimum length in characters of a heading, or of its longest word, for a smaller font size. */
const longHeading = 55
const longWord = 16

export function titleClass(title: string): string {
  const isLong = title.length > longHeading || title.split(/\s+/).some((word) => word.length >= longWord)
  return isLong ? 'page-title page-title-long' : 'page-title'
}
