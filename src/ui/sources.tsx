import { namedAuthors } from '#domain/library/study-authors.ts'
import type { Messages } from '#domain/locales/messages.ts'
import { Fold } from './fold.tsx'
import type { Study } from './models.ts'
import { sourceId, verificationName } from './study-labels.ts'

/** The page's numbered sources, in the order of their first citation, folded: a citation opens them. */
export function Sources({
  studies,
  messages,
  id = 'sources',
}: {
  studies: Study[]
  messages: Messages
  id?: string
}) {
  if (studies.length === 0) return null
  return (
    <section className="section section-sources section-folded" aria-labelledby={`${id}-heading`}>
      <Fold
        id={id}
        heading={
          <h2 id={`${id}-heading`} className="section-heading">
            {messages.sourcesTitle}
          </h2>
        }
      >
        <ol className="sources">
          {studies.map((study) => (
            <li key={study.slug} id={sourceId(study.slug)} className="source">
              <SourceText study={study} />
              {(study.verification === 'to-be-verified' || study.verification === 'disputed') && (
                <strong className="source-state">{verificationName(study, messages)}</strong>
              )}
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  )
}

/** Marked as English on every page, since titles of papers are not translated. */
function SourceText({ study }: { study: Study }) {
  const { authors, year, title, journal, url } = study
  return (
    <span lang="en">
      {namedAuthors(authors).length > 0 && `${formatAuthors(authors)} `}({year}).{' '}
      {url ? <a href={url}>{title}</a> : title}
      {/[.?!]$/.test(title) ? '' : '.'}
      {journal && (
        <>
          {' '}
          <cite>{journal}</cite>
          {formatVolume(study)}.
        </>
      )}
    </span>
  )
}

function formatAuthors(authors: string[]): string {
  return authors.length > 6 ? `${authors.slice(0, 6).join(', ')}, et al.` : authors.join(', ')
}

/** Volume, issue and pages in reference format: `100(8):1083–1094`. */
function formatVolume({ volume, issue, pages }: Study): string {
  const volumeAndIssue = `${volume ?? ''}${issue ? `(${issue})` : ''}`
  return (volumeAndIssue ? ` ${volumeAndIssue}` : '') + (pages ? `${volumeAndIssue ? ':' : ' '}${pages}` : '')
}
