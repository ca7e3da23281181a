import { expect, test } from 'vitest'
import { htmlText, renderSections } from '../render-sections.tsx'
import { care } from './index.ts'

const [whole, brief] = care.fixtures.map((fixture) => renderSections([fixture])) as [string, string]

test('stages come in order, each with the criterion to move on; the last has none', () => {
  expect(htmlText(whole)).toMatch(
    /Hold Stand on.* Move on when Holding hurts.* Lift, slowly .* Move on when .* Spring Skipping, then running, then hills\. What can be added/,
  )
  expect(whole.match(/Move on when/g)).toHaveLength(2)
})

test('a missing part has no heading', () => {
  expect(htmlText(brief)).toBe('Care What you can do yourself Keep walking')
})

test('an exercise has its dose in one line, when to do more, when to stop, and its drawing', () => {
  expect(htmlText(whole)).toMatch(
    /Exercises Heel raise on a step 3 sets of 15, twice a day, for 12 weeks Rise on both .* Do more when Three sets are .* Stop if The tendon is .* Calf stretch 3 repetitions, hold each for 30 seconds/,
  )
  expect(whole.match(/<svg class="exercise-drawing"/g)).toHaveLength(1)
})
