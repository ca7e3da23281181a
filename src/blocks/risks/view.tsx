import type { Messages } from '#domain/locales/messages.ts'
import { CitationMark } from '#ui/citation.tsx'
import { LabelledGroup } from '#ui/labelled-list.tsx'
import { LocalizedParagraphs, LocalizedText } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { PropsOf, ViewProps } from '../define-block.ts'
import type { risks } from './index.ts'

export function RisksView({ section, messages }: ViewProps<typeof risks>) {
  const { introduction, common, serious, contraindications, figures } = section
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      <div className="risks-levels">
        <LabelledGroup title={messages.risksCommon} entries={common} className="risks-common" />
        <LabelledGroup title={messages.risksSerious} entries={serious} className="risks-serious" />
      </div>
      <Figures figures={figures} messages={messages} />
      <LabelledGroup
        title={messages.risksContraindications}
        entries={contraindications}
        className="risks-contraindications"
      />
    </SectionFrame>
  )
}

function Figures({ figures, messages }: { figures: PropsOf<typeof risks>['figures']; messages: Messages }) {
  if (figures.length === 0) return null
  return (
    <details className="group risks-figures">
      <summary className="question-summary fold">
        <h3>{messages.risksFigures}</h3>
      </summary>
      <dl className="figures">
        {figures.map(({ key, value, text, citation }) => (
          <div key={key} className="figures-entry">
            <dt className="figures-value">
              <LocalizedText text={value} />
            </dt>
            <dd className="figures-text">
              {text && <LocalizedText text={text} />}
              {citation && (
                <span className="figures-source">
                  {citation.label}
                  <CitationMark citation={citation} messages={messages} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
