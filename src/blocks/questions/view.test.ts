import { expect, test } from 'vitest'
import { renderSections } from '../render-sections.tsx'
import { questions } from './index.ts'

const html = renderSections(questions.fixtures)

test('a question opens without a script, and by a link to its answer', () => {
  expect(html).toMatch(
    /<details class="question"><summary[^>]*>Can I keep running\?<\/summary><div id="questions-run"[^>]*><div class="prose">/,
  )
})

test('a question without an answer is left out', () => {
  expect(html.match(/<details/g)).toHaveLength(2)
  expect(html).not.toContain('without an answer')
})
