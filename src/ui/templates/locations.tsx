import type { ReactNode } from 'react'
import type { Text } from '../models.ts'
import { LocationCards } from './parts/location-details.tsx'
import { LocationSketch } from './parts/location-sketch.tsx'
import { PageHead } from './parts/page-head.tsx'
import type { Frame } from './template.ts'

/** Lists `shell.locations`. */
export type LocationsTemplateProps = Frame & { heading: Text; children?: ReactNode }

export function LocationsTemplate({ heading, shell, messages, children }: LocationsTemplateProps) {
  return (
    <div className="plain-page">
      <PageHead heading={heading} />
      {children && <div className="own-sections">{children}</div>}
      <LocationSketch locations={shell.locations} lang={shell.lang} messages={messages} />
      <LocationCards locations={shell.locations} headingLevel={2} messages={messages} />
    </div>
  )
}
