import type { ReactNode } from 'react'
import { LocalizedText } from '../localized-text.tsx'
import type { Text } from '../models.ts'

type Props = { heading: Text; answer?: Text | null; className?: string; children?: ReactNode }

/** The page's heading and its one-sentence answer. */
export function PageHead({ heading, answer, className, children }: Props) {
  return (
    <header className={['page-head', className].filter(Boolean).join(' ')}>
      <h1 className={titleClass(heading.text)}>
        <LocalizedText text={heading} />
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

/** Minimum length in characters of a heading, or of its longest word, for a smaller font size. */
const longHeading = 55
const longWord = 16

export function titleClass(title: string): string {
  const isLong = title.length > longHeading || title.split(/\s+/).some((word) => word.length >= longWord)
  return isLong ? 'page-title page-title-long' : 'page-title'
}
