import { expect, test } from 'vitest'
import { contrastAdjustments } from '#domain/themes/contrast-adjustments.ts'
import { describeAdjustment } from './describe-adjustment.ts'

test('a colour that was moved is named with what stands in for it, where and why', () => {
  const [button, link] = contrastAdjustments({ theme: 'foothills', primary: '#e6ff00' }).map(
    describeAdjustment,
  )
  expect(button).toMatch(
    /^Primary colour: #e6ff00 cannot be seen on the light page \(contrast 1(\.\d)?:1, it takes 3:1\); there, buttons are #[0-9a-f]{6}, the nearest tone/,
  )
  expect(link).toMatch(/cannot be read .* it takes 4\.5:1\); there, links are #/)
})

test('no two sentences are the same, or one of them would say nothing', () => {
  for (const color of ['#ffffff', '#000000', '#e6ff00', '#808080']) {
    const descriptions = contrastAdjustments({ theme: 'reading-room', primary: color, accent: color }).map(
      describeAdjustment,
    )
    expect(descriptions.length).toBeGreaterThan(1)
    expect(new Set(descriptions).size).toBe(descriptions.length)
  }
})
