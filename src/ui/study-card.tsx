import type { ReactNode } from 'react'
import type { Messages } from '#domain/locales/messages.ts'
import { type Citation, CitationMark } from './citation.tsx'
import { LocalizedParagraphs, LocalizedText } from './localized-text.tsx'
import type { Study, Text } from './models.ts'
import {
  certaintyName,
  designName,
  directionName,
  hasComparison,
  speciesWarning,
  studyName,
  verificationName,
} from './study-labels.ts'

type Props = {
  /** The element's id. */
  id: string
  study: Study
  citation: Citation | null
  /** Counts, formatted in the page's locale. */
  participants: string | null
  trials: string | null
  /** Our own summary of one finding. */
  text: Text | null
  messages: Messages
}

/** A study with its design, size, findings, their direction and their certainty, if it was rated, in words. */
export function StudyCard({ id, study, citation, participants, trials, text, messages }: Props) {
  const design = designName(study.design, messages)
  const warning = speciesWarning(study, messages)
  const isUnsettled = study.verification === 'to-be-verified' || study.verification === 'disputed'
  return (
    <article
      id={id}
      className={['study', isUnsettled && 'is-unsettled', warning && 'is-not-human']
        .filter(Boolean)
        .join(' ')}
      aria-labelledby={`${id}-name`}
    >
      <div className="study-head">
        <h3 className="study-name">
          {/* Authors' names, or the title of the paper, which is not translated. */}
          <span id={`${id}-name`} lang="en">
            {studyName(study)}
          </span>
          {citation && <CitationMark citation={citation} messages={messages} />}
        </h3>
        {isUnsettled && <p className="study-mark">{verificationName(study, messages)}</p>}
        {warning && <p className="study-mark">{warning}</p>}
        <dl className="study-facts">
          {design && <Fact name={messages.studyDesign} value={design} />}
          {participants && (
            <Fact name={warning ? messages.studyAnimals : messages.studyParticipants} value={participants} />
          )}
          {trials && <Fact name={messages.studyTrials} value={trials} />}
        </dl>
      </div>
      <div className="study-body">
        {text && <LocalizedParagraphs text={text} className="study-summary" />}
        <Findings study={study} isSummarized={text !== null} messages={messages} />
        {!isUnsettled && <p className="study-checked">{verificationName(study, messages)}</p>}
      </div>
    </article>
  )
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <div className="study-fact">
      <dt className="label">{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

type FindingsProps = { study: Study; isSummarized: boolean; messages: Messages }

/** Results are shown only if there is no summary of them. */
function Findings({ study, isSummarized, messages }: FindingsProps) {
  const { findings } = study
  if (findings.length === 0) return null
  return (
    <div className="study-findings">
      <h4 className="study-findings-title label">{messages.studyFindings}</h4>
      <ul>
        {findings.map(({ key, outcome, result, direction, certainty, ...compared }) => (
          <li key={key} className="finding">
            {outcome && (
              <span className="finding-outcome">
                <LocalizedText text={outcome} />
              </span>
            )}
            {hasComparison(study) && (
              <span className={`finding-direction is-${direction}`}>
                {directionName(direction, messages)}
              </span>
            )}
            <Certainty name={certaintyName(certainty, messages)} />
            <Comparison {...compared} messages={messages} />
            {result && !isSummarized && (
              <span className="finding-result">
                <LocalizedText text={result} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Certainty({ name }: { name: string | undefined }) {
  return name ? <span className="finding-certainty">{name}</span> : null
}

type ComparisonProps = Pick<Study['findings'][number], 'population' | 'intervention' | 'comparator'> & {
  messages: Messages
}

/** Whom a finding is about, and which treatments were compared. */
function Comparison({ population, intervention, comparator, messages }: ComparisonProps) {
  if (!population && !intervention && !comparator) return null
  return (
    <dl className="finding-comparison">
      {population && <Fact name={messages.findingPopulation} value={<LocalizedText text={population} />} />}
      {intervention && (
        <Fact name={messages.findingIntervention} value={<LocalizedText text={intervention} />} />
      )}
      {comparator && <Fact name={messages.findingComparator} value={<LocalizedText text={comparator} />} />}
    </dl>
  )
}
