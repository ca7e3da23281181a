import { expect, test } from 'vitest'
import { contrastAdjustments } from '#domain/themes/contrast-adjustments.ts'
import { describeAdjustment } from './describe-adjustment.ts'

test('an adjusted colour is named with its replacement, where it is used and why', () => {
  const [button, link] = contrastAdjustments({ theme: 'foothills', primary: '#e6ff00' }).map(
    describeAdjustment,
  )
  expect(button).toMatch(
    /^Primary colour: #e6ff00 cannot be seen in light mode \(contrast 1(\.\d)?:1, at least 3:1 required\)\. There, buttons are #[0-9a-f]{6}, the nearest shade/,
  )
  expect(link).toMatch(/cannot be read .* at least 4\.5:1 required\)\. There, links are #/)
})

test('no two adjustments have the same description', () => {
  for (const color of ['#ffffff', '#000000', '#e6ff00', '#808080']) {
    const descriptions = contrastAdjustments({ theme: 'reading-room', primary: color, accent: color }).map(
      describeAdjustment,
    )
    expect(descriptions.length).toBeGreaterThan(1)
    expect(new Set(descriptions).size).toBe(descriptions.length)
  }
})
