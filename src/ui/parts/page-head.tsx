import type { ReactNode } from 'react'
import { LocalizedText } from '../localized-text.tsx'
import type { Text } from '../models.ts'
import { titleClass } from './title-class.ts'

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
