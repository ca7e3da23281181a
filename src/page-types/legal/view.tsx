import type { ReactNode } from 'react'
import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import { AddressLines } from '#ui/address-lines.tsx'
import { formatDate } from '#ui/format.ts'
import type { Frame } from '#ui/frame.ts'
import { keyed, Linked, LocalizedText } from '#ui/localized-text.tsx'
import type { Text } from '#ui/models.ts'
import { PageHead } from '#ui/parts/page-head.tsx'
import type { LegalPart, LegalSection, Office } from './sections.ts'

/** Privacy, accessibility, or terms and complaints. */
export type LegalViewProps = Frame & {
  heading: Text
  answer: Text | null
  /** Empty where the clinic has written the page itself. */
  generated: LegalSection[]
  /** ISO date of the generated text. */
  dated: string | null
  /** The sections of the clinic's own page. */
  children?: ReactNode
}

export function LegalView({ heading, answer, generated, dated, shell, messages, children }: LegalViewProps) {
  return (
    <div className="own-page">
      <PageHead place={shell.place} heading={heading} answer={answer} />
      <div className="own-page-body legal">
        {generated.map(({ id, heading: title, parts }) => (
          <section key={id} id={id} className="section" aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`} className="section-heading">
              <LocalizedText text={title} />
            </h2>
            {keyed(parts).map(({ key, entry }) => (
              <Part key={key} part={entry} messages={messages} />
            ))}
          </section>
        ))}
        {children}
        {dated && (
          <p className="legal-dated">
            <time dateTime={dated}>
              {formatMessage(messages.legalDated, { date: formatDate(dated, shell.lang) })}
            </time>
          </p>
        )}
      </div>
    </div>
  )
}

function Part({ part, messages }: { part: LegalPart; messages: Messages }) {
  switch (part.kind) {
    case 'paragraph':
      return (
        <p>
          <LocalizedText text={part.text} />
        </p>
      )
    case 'facts':
      return (
        <dl className="legal-facts">
          {part.facts.map(({ key, label, text }) => (
            <div key={key}>
              <dt>
                <LocalizedText text={label} />
              </dt>
              <dd>
                <LocalizedText text={text} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'links':
      return (
        <ul className="legal-links">
          {part.links.map((target) => (
            <li key={target.title.text}>
              <Linked target={target} />
            </li>
          ))}
        </ul>
      )
    case 'numbers':
      return (
        <ul className="legal-links">
          {part.numbers.map(({ number, name, places }) => (
            <li key={number}>
              <a href={`tel:${number}`}>
                {formatMessage(messages.call, { phone: number.replaceAll(' ', '\u00a0') })}
              </a>
              {keyed([name, ...places].filter((each) => each !== null)).map(({ key, entry }) => (
                <span key={key}>
                  , <LocalizedText text={entry} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      )
    case 'offices':
      return (
        <ul className="legal-offices">
          {part.offices.map((office) => (
            <OfficeCard key={office.slug} office={office} />
          ))}
        </ul>
      )
  }
}

function OfficeCard({ office: { person, name, address, telephone, email } }: { office: Office }) {
  return (
    <li>
      <p className="legal-office-name">
        <LocalizedText text={name} />
      </p>
      {person && <p>{person}</p>}
      <AddressLines lines={address} />
      <p>
        <a href={telephone.href}>{telephone.shown}</a>
      </p>
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </li>
  )
}
