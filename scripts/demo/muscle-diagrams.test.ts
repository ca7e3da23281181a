import { expect, test } from 'vitest'
import { diagramNames } from '#ui/diagrams/names.ts'
import { readContent } from './content-files.ts'

test('every muscle of the demo network has a diagram of its own', () => {
  const muscles = readContent().filter(({ collection }) => collection === 'muscles')
  expect(muscles).toHaveLength(9)
  expect(muscles.map(({ data }) => data.diagram).sort()).toEqual([...diagramNames].sort())
})
