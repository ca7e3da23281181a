import { LabelledGroup } from '#ui/labelled-list.tsx'
import { LocalizedParagraphs, LocalizedText } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { PropsOf, ViewProps } from '../define-block.ts'
import type { care } from './index.ts'

type CareStage = PropsOf<typeof care>['stages'][number]

export function CareView({ section, messages }: ViewProps<typeof care>) {
  const { introduction, relief, stages, adjuncts, selfCare } = section
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      <LabelledGroup title={messages.careRelief} entries={relief} className="care-relief" />
      {stages.length > 0 && (
        <div className="group care-loading">
          <h3 className="group-heading">{messages.careStages}</h3>
          <ol className="care-stages">
            {stages.map((stage) => (
              <Stage key={stage.key} stage={stage} moveOn={messages.careCriterion} />
            ))}
          </ol>
        </div>
      )}
      <LabelledGroup title={messages.careAdjuncts} entries={adjuncts} className="care-adjuncts" />
      <LabelledGroup title={messages.careSelf} entries={selfCare} className="care-self" />
    </SectionFrame>
  )
}

function Stage({ stage: { label, text, criterion }, moveOn }: { stage: CareStage; moveOn: string }) {
  return (
    <li className="care-stage">
      {label && (
        <h4 className="care-stage-label">
          <LocalizedText text={label} />
        </h4>
      )}
      {text && <LocalizedParagraphs text={text} />}
      {criterion && (
        <p className="care-criterion">
          <span className="care-criterion-label label">{moveOn}</span> <LocalizedText text={criterion} />
        </p>
      )}
    </li>
  )
}
