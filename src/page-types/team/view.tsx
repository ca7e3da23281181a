import type { ReactNode } from 'react'
import type { Frame } from '#ui/frame.ts'
import type { PractitionerCard, TeamFilterForm, Text } from '#ui/models.ts'
import { PageHead } from '#ui/parts/page-head.tsx'
import { PractitionerCards } from '#ui/parts/practitioner-cards.tsx'
import { TeamFilter } from './filter-form.tsx'

export type TeamViewProps = Frame & {
  heading: Text
  /** Null where the team is too small or too alike to be filtered. */
  filter?: TeamFilterForm | null
  practitioners: PractitionerCard[]
  children?: ReactNode
}

export function TeamView({ heading, filter, practitioners, shell, messages, children }: TeamViewProps) {
  return (
    <div className="plain-page">
      <PageHead place={shell.place} heading={heading} />
      {children && <div className="own-sections">{children}</div>}
      {filter && <TeamFilter filter={filter} messages={messages} lang={shell.lang} />}
      {practitioners.length > 0 && (
        <PractitionerCards
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
