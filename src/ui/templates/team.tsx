import type { ReactNode } from 'react'
import type { PractitionerCard, Text } from '../models.ts'
import { PageHead } from './parts/page-head.tsx'
import { PersonCards } from './parts/person-cards.tsx'
import type { Frame } from './template.ts'

export type TeamTemplateProps = Frame & {
  heading: Text
  practitioners: PractitionerCard[]
  children?: ReactNode
}

export function TeamTemplate({ heading, practitioners, shell, messages, children }: TeamTemplateProps) {
  return (
    <div className="plain-page">
      <PageHead heading={heading} />
      {children && <div className="own-sections">{children}</div>}
      {practitioners.length > 0 && (
        <PersonCards practitioners={practitioners} headingLevel={2} shell={shell} messages={messages} />
      )}
    </div>
  )
}
