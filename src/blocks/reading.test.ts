import { expect, test } from 'vitest'
import { asText, entry } from './fixture-parts.ts'
import { itemToLines, sectionToLines } from './reading.ts'

const findTitle = (collection: string, id: string) => `${collection}/${id}`
const lines = (kind: string, fields: Record<string, unknown>) =>
  sectionToLines(kind, fields, findTitle).map(({ style, text }) => `${style}: ${text}`)

test('a section is read in the order of its form, lists under their labels', () => {
  const fields = {
    selfCare: [entry('log', 'Keep a log')],
    introduction: asText('Calm it first.'),
    stages: [{ ...entry('hold', 'Hold', 'Stand on your toes.'), criterion: asText('It hurts no more.') }],
  }
  expect(lines('care', fields)).toEqual([
    'text: Calm it first.',
    'heading: Loading stages',
    'label: Hold',
    'text: Stand on your toes.',
    'text: Move on when: It hurts no more.',
    'heading: Self-care',
    'label: Keep a log',
  ])
})

test('the dose of an exercise is read with the labels of its fields', () => {
  const exercise = { ...entry('raise', 'Heel raise'), sets: 3, repetitions: 15, frequency: 'twice-a-day' }
  expect(lines('care', { exercises: [exercise] })).toEqual([
    'heading: Exercises',
    'label: Heel raise',
    'text: Sets: 3',
    'text: Repetitions: 15',
    'text: How often: Twice a day',
  ])
})

test('an entry without a title of its own is read by that of its document', () => {
  const document = { relationTo: 'muscles', value: 'soleus' }
  const items = [
    { key: 'a', document },
    { key: 'b', document, label: asText('The deep calf muscle') },
  ]
  expect(lines('linked-list', { items })).toEqual(['label: muscles/soleus', 'label: The deep calf muscle'])
  expect(
    lines('muscles', { items: [{ key: 'a', muscle: 'soleus', text: asText('Holds you up.') }] }),
  ).toEqual(['label: muscles/soleus', 'text: Holds you up.'])
})

test('a figure is read by its value, its study by its title', () => {
  const figure = { key: 'a', value: asText('16 in 100'), text: asText('sessions'), study: 'boyce-2020' }
  expect(itemToLines('risks', 'figures', figure, findTitle)).toEqual([
    { style: 'label', text: '16 in 100' },
    { style: 'text', text: 'sessions' },
    { style: 'label', text: 'studies/boyce-2020' },
  ])
})

test('settings, and kinds that are not known, are not read', () => {
  expect(lines('call-to-action', { action: 'book', button: asText('Book') })).toEqual([
    'text: Button text: Book',
  ])
  expect(lines('carousel', { text: asText('Words') })).toEqual([])
  expect(itemToLines('carousel', 'items', {}, findTitle)).toEqual([])
})
