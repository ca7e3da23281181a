import type { Messages } from '#domain/locales/messages.ts'
import { ExerciseFigure } from '#ui/diagrams/exercises/exercise-figure.tsx'
import { LabelledGroup } from '#ui/labelled-list.tsx'
import { LocalizedParagraphs, LocalizedText } from '#ui/localized-text.tsx'
import type { Text } from '#ui/models.ts'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { PropsOf, ViewProps } from '../define-block.ts'
import type { care } from './index.ts'

type CareExercise = PropsOf<typeof care>['exercises'][number]
type CareStage = PropsOf<typeof care>['stages'][number]

export function CareView({ section, messages }: ViewProps<typeof care>) {
  const { introduction, relief, exercises, stages, adjuncts, selfCare } = section
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      <LabelledGroup title={messages.careRelief} entries={relief} className="care-relief" />
      {exercises.length > 0 && (
        <div className="group care-exercises">
          <h3 className="group-heading">{messages.careExercises}</h3>
          <ul className="exercises">
            {exercises.map((exercise) => (
              <Exercise key={exercise.key} exercise={exercise} messages={messages} />
            ))}
          </ul>
        </div>
      )}
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

function Exercise({ exercise, messages }: { exercise: CareExercise; messages: Messages }) {
  const { label, text, dose, progress, stop, drawing } = exercise
  return (
    <li className="exercise">
      {drawing && <ExerciseFigure name={drawing} />}
      {label && (
        <h4 className="exercise-name">
          <LocalizedText text={label} />
        </h4>
      )}
      {dose && <p className="exercise-dose">{dose}</p>}
      {text && <LocalizedParagraphs text={text} />}
      {progress && <Criterion label={messages.careProgress} text={progress} />}
      {stop && <Criterion label={messages.careStop} text={stop} />}
    </li>
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
      {criterion && <Criterion label={moveOn} text={criterion} />}
    </li>
  )
}

function Criterion({ label, text }: { label: string; text: Text }) {
  return (
    <p className="care-criterion">
      <span className="care-criterion-label label">{label}</span> <LocalizedText text={text} />
    </p>
  )
}
