import type { ReactNode } from 'react'
import type { PractitionerCard, TeamFilterForm, Text } from '../models.ts'
import { PageHead } from './parts/page-head.tsx'
import { PersonCards } from './parts/person-cards.tsx'
import { TeamFilter } from './parts/team-filter.tsx'
import type { Frame } from './template.ts'

export type TeamTemplateProps = Frame & {
  heading: Text
  /** Null where the team is too small or too alike to be filtered. */
  filter?: TeamFilterForm | null
  practitioners: PractitionerCard[]
  children?: ReactNode
}

export function TeamTemplate({
  heading,
  filter,
  practitioners,
  shell,
  messages,
  children,
}: TeamTemplateProps) {
  return (
    <div className="plain-page">
      <PageHead heading={heading} />
      {children && <div className="own-sections">{children}</div>}
      {filter && <TeamFilter filter={filter} messages={messages} lang={shell.lang} />}
      {practitioners.length > 0 && (
        <PersonCards
          isFirst
          practitioners={practitioners}
          headingLevel={2}
          shell={shell}
          messages={messages}
        />
      )}
    </div>
  )
}
