import { labelledItems, longText } from '../fields.ts'
import { section } from '../section.ts'

export const mechanism = section({
  kind: 'mechanism',
  type: 'MechanismSection',
  label: 'Mechanism',
  fields: [
    longText('introduction'),
    labelledItems('steps', { label: 'Steps, in order' }),
    longText('hedge', { label: 'How sure this is', description: 'What is proposed, what is shown.' }),
  ],
})
