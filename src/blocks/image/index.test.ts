import { expect, test } from 'vitest'
import { fixtureContext } from '../fixture-context.ts'
import { asText } from '../fixture-parts.ts'
import { renderSections } from '../render-sections.tsx'
import { image } from './index.ts'

const resolve = (fields: Record<string, unknown>) =>
  image.resolve({ kind: 'image', key: 'image', heading: null, fields }, fixtureContext())?.picture

test('the section’s caption and credit replace the picture’s own', () => {
  expect(
    resolve({ image: 'calf-drawing', caption: asText('Here'), credit: asText('A. Nurse') }),
  ).toMatchObject({
    caption: { text: 'Here' },
    credit: 'A. Nurse',
  })
  expect(resolve({ image: 'calf-drawing' })).toMatchObject({
    caption: { text: 'Two muscles share one tendon.' },
    credit: 'Own work',
  })
})

test('without its picture the section is left out, caption included', () => {
  expect(resolve({ image: 'gone', caption: asText('Here') })).toBeUndefined()
})

test('has its dimensions, an alternative text and a caption', () => {
  const html = renderSections(image.fixtures)
  expect(html).toMatch(/<img[^>]* width="960" height="540" alt="The calf from behind[^"]*"/)
  expect(html).toMatch(/<figcaption[^>]*>Where the two bellies meet/)
})
