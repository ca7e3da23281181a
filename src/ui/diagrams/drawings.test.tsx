import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { getMessages } from '#domain/locales/messages.ts'
import { drawings } from './drawings.ts'
import { MuscleDiagram } from './muscle-diagram.tsx'
import { diagramNames } from './names.ts'
import { referralMarks, strengthAt } from './referral.ts'
import { views } from './views/index.ts'

const everyView = diagramNames.flatMap((name) => drawings[name].views.map((view) => ({ name, ...view })))

test.each(diagramNames)('%s shows its muscle, a trigger point and where that is said to be felt', (name) => {
  const parts = drawings[name].views
  expect(parts.some(({ bellies }) => bellies.length > 0)).toBe(true)
  expect(parts.some(({ triggerPoints }) => triggerPoints.length > 0)).toBe(true)
  expect(parts.some(({ zones }) => zones.some(({ strength }) => strength >= 0.6))).toBe(true)
})

test.each(everyView)('$name, $view: zones, trigger points, bellies and tendons lie on the leg', (drawn) => {
  const { width, height } = views[drawn.view]
  const within = ([x = -1, y = -1]: readonly number[]) => x >= 0 && x <= width && y >= 0 && y <= height
  expect(drawn.zones.filter(({ at }) => !within(at))).toEqual([])
  expect(drawn.triggerPoints.filter((point) => !within(point))).toEqual([])
  const lines = [
    ...drawn.bellies.map(({ outline }) => outline),
    ...(drawn.sheets ?? []),
    ...(drawn.cords ?? []),
  ]
  const ends = lines.flatMap((line) => [...line.matchAll(/([-\d.]+) ([-\d.]+)(?=[CLZ]|$)/g)])
  expect(ends.filter(([, x, y]) => !within([Number(x), Number(y)]))).toEqual([])
})

test('a trigger point lies on its muscle, as far as a box around the belly can tell', () => {
  for (const { name, bellies, triggerPoints } of everyView) {
    const inOne = ([x, y]: readonly [number, number]) =>
      bellies.some(({ outline }) => {
        const pairs = [...outline.matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)])
        const [xs, ys] = [pairs.map(([a = 0]) => a), pairs.map(([, b = 0]) => b)]
        return x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys)
      })
    expect({ name, off: triggerPoints.filter((point) => !inOne(point)) }).toEqual({ name, off: [] })
  }
})

test('dots shrink from the middle of a zone to its edge, and stop there', () => {
  const zones = [{ at: [100, 100] as const, across: 60, down: 60, strength: 1 }]
  expect(strengthAt(zones, [100, 100])).toBe(1)
  expect(strengthAt(zones, [155, 100])).toBeLessThan(strengthAt(zones, [135, 100]))
  expect(strengthAt(zones, [161, 100])).toBe(0)
  const marks = referralMarks(zones)
  expect([marks.strong, marks.middle, marks.faint, marks.hatching].filter((path) => path === '')).toEqual([])
})

test('a zone of what spills over has no large dots', () => {
  const marks = referralMarks([{ at: [100, 100], across: 60, down: 60, strength: 0.4 }])
  expect(marks.strong).toBe('')
  expect(marks.middle).not.toBe('')
})

test.each(['en', 'hi', 'kn'] as const)('each side says in %s what it shows; no two share an id', (locale) => {
  const html = diagramNames
    .map((name) =>
      renderToStaticMarkup(
        <MuscleDiagram
          id={`page--${name}`}
          diagram={name}
          muscle={{ text: 'Name' }}
          messages={getMessages(locale)}
        />,
      ),
    )
    .join('')
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(html.match(/role="img"/g)).toHaveLength(everyView.length)
  expect(html.match(/<title id="[^"]+">Name: [^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/g)).toHaveLength(
    everyView.length,
  )
})
