import type { Messages } from '#domain/locales/messages.ts'
import type { FinderForm } from '../models.ts'
import { ChoiceField } from './choice-field.tsx'

/** A form that finds conditions by region and symptom. */
export function Finder({ finder, messages }: { finder: FinderForm; messages: Messages }) {
  const { action, regions, symptoms } = finder
  return (
    <form action={action} method="get" className="choices">
      <ChoiceField
        id="finder-region"
        name="region"
        label={messages.finderRegion}
        any={messages.finderAnywhere}
        choices={regions}
      />
      <ChoiceField
        id="finder-symptom"
        name="symptom"
        label={messages.finderSymptom}
        any={messages.finderAnything}
        choices={symptoms}
      />
      <button type="submit" className="button">
        {messages.finderShow}
      </button>
    </form>
  )
}
