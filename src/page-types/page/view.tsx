import type { ReactNode } from 'react'
import type { Frame } from '#ui/frame.ts'
import { LocalizedText } from '#ui/localized-text.tsx'
import type { FeeRow, Picture as PictureModel, Text } from '#ui/models.ts'
import { Fees } from '#ui/parts/fees.tsx'
import { PageHead } from '#ui/parts/page-head.tsx'
import { Picture } from '#ui/picture.tsx'

type InsurerRow = { key: string; name: string; text: Text | null }

/** A page of the clinic's own: about, first visit, fees. */
export type PageViewProps = Frame & {
  heading: Text
  answer?: Text | null
  hero?: PictureModel | null
  /** Lists of the clinic's facts, before the sections; left out where they are empty. */
  fees?: FeeRow[]
  insurers?: InsurerRow[]
  /** The sections. */
  children?: ReactNode
}

export function PageView({
  heading,
  answer,
  hero,
  fees = [],
  insurers = [],
  shell,
  messages,
  children,
}: PageViewProps) {
  return (
    <div className="own-page">
      <PageHead place={shell.place} heading={heading} answer={answer} />
      {hero && (
        <Picture picture={hero} sizes="(min-width: 64rem) 60rem, 100vw" isFirst className="own-page-hero" />
      )}
      <div className="own-page-body">
        {fees.length > 0 && <Fees fees={fees} heading={messages.fees} />}
        {insurers.length > 0 && <Insurers insurers={insurers} heading={messages.paying} />}
        {children}
      </div>
    </div>
  )
}

function Insurers({ insurers, heading }: { insurers: InsurerRow[]; heading: string }) {
  return (
    <section className="section" aria-labelledby="clinic-paying">
      <h2 id="clinic-paying" className="section-heading">
        {heading}
      </h2>
      <dl className="insurers">
        {insurers.map(({ key, name, text }) => (
          <div key={key}>
            <dt>{name}</dt>
            {text && (
              <dd>
                <LocalizedText text={text} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}
