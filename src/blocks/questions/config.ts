import { items, richText, text } from '../fields.ts'
import { section } from '../section.ts'

export const questions = section({
  kind: 'questions',
  type: 'QuestionsSection',
  label: 'Questions',
  fields: [
    items('items', [text('question', { required: true }), richText('answer', { required: true })], {
      label: 'Questions',
    }),
  ],
})
