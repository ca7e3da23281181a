import type { ReactNode } from 'react'
import type { Frame } from '#ui/frame.ts'
import type { Text } from '#ui/models.ts'
import { LocationCards } from '#ui/parts/location-details.tsx'
import { PageHead } from '#ui/parts/page-head.tsx'
import { LocationSketch } from './location-sketch.tsx'

/** Lists `shell.locations`. */
export type LocationsViewProps = Frame & { heading: Text; children?: ReactNode }

export function LocationsView({ heading, shell, messages, children }: LocationsViewProps) {
  return (
    <div className="plain-page">
      <PageHead place={shell.place} heading={heading} />
      {children && <div className="own-sections">{children}</div>}
      <LocationSketch locations={shell.locations} lang={shell.lang} messages={messages} />
      <LocationCards locations={shell.locations} headingLevel={2} messages={messages} />
    </div>
  )
}
