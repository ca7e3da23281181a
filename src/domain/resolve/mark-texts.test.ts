import { expect, test } from 'vitest'
import { sectionExample } from '../fixtures.ts'
import { resolved } from './fixtures.ts'
import { markTexts } from './mark-texts.ts'

const document = resolved({
  shared: {
    answer: { en: 'It passes.' },
    sections: [
      sectionExample({
        key: 'questions',
        heading: { en: 'Questions' },
        fields: {
          introduction: { en: 'Asked often' },
          items: [{ key: 'rest', question: { en: 'Shall I rest?' }, cells: [{ text: { en: 'No' } }] }],
          study: 'study-1',
        },
      }),
    ],
  },
})

test('each text gets the address by which an operation rewords it', () => {
  const marked = markTexts(document)
  expect(marked.sections[0]).toMatchObject({
    at: 'questions',
    heading: { text: 'Questions', at: 'questions#heading' },
    fields: {
      introduction: { at: 'questions#introduction' },
      items: [
        {
          key: 'rest',
          question: { at: 'questions/rest#question' },
          cells: [{ text: { at: 'questions/rest#cells.0.text' } }],
        },
      ],
    },
  })
  expect([marked.heading.at, marked.answer?.at]).toEqual(['#heading', '#answer'])
})

test('without the addresses the document is as before', () => {
  const bare = JSON.parse(
    JSON.stringify(markTexts(document), (name, value) => (name === 'at' ? undefined : value)),
  )
  expect(bare).toEqual(JSON.parse(JSON.stringify(document)))
})
