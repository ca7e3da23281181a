import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { getMessages } from '#domain/locales/messages.ts'
import { DiagramKey } from './diagram-key.tsx'
import { drawingFile } from './drawing-file.ts'
import { drawings } from './drawings.ts'
import { exerciseNames } from './exercises/drawings.ts'
import { ExerciseFigure } from './exercises/exercise-figure.tsx'
import { MuscleDiagram } from './muscle-diagram.tsx'
import { diagramNames } from './names.ts'
import { referralMarks, strengthAt } from './referral.ts'
import { views } from './views/index.ts'

const allViews = diagramNames.flatMap((name) => drawings[name].views.map((view) => ({ name, ...view })))

test.each(diagramNames)('%s shows its muscle, a trigger point and a zone of referred pain', (name) => {
  const parts = drawings[name].views
  expect(parts.some(({ bellies }) => bellies.length > 0)).toBe(true)
  expect(parts.some(({ triggerPoints }) => triggerPoints.length > 0)).toBe(true)
  expect(parts.some(({ zones }) => zones.some(({ strength }) => strength >= 0.6))).toBe(true)
})

test.each(allViews)(
  '$name, $view: zones, trigger points, bellies and tendons are within the drawing',
  (drawn) => {
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
  },
)

test('every part that the drawings of a page refer to is in the file of drawings', () => {
  const messages = getMessages('en')
  const html = renderToStaticMarkup(
    <>
      <DiagramKey diagrams={diagramNames} messages={messages} />
      {diagramNames.map((name) => (
        <MuscleDiagram key={name} id={name} diagram={name} muscle={{ text: 'Name' }} messages={messages} />
      ))}
      {exerciseNames.map((name) => (
        <ExerciseFigure key={name} name={name} />
      ))}
    </>,
  )
  const { path, svg } = drawingFile()
  const wanted = [...html.matchAll(/<use href="([^"]+)"/g)].map(([, href = '']) => href.split('#'))
  expect(new Set(wanted.map(([file]) => file))).toEqual(new Set([path]))
  const parts = [...svg.matchAll(/<g id="([^"]+)"/g)].map(([, part]) => part)
  expect(new Set(wanted.map(([, part]) => part))).toEqual(new Set(parts))
  expect(new Set(parts).size).toBe(parts.length)
})

test('a trigger point is within the bounding box of a belly of its muscle', () => {
  for (const { name, bellies, triggerPoints } of allViews) {
    const isInBelly = ([x, y]: readonly [number, number]) =>
      bellies.some(({ outline }) => {
        const pairs = [...outline.matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)])
        const [xs, ys] = [pairs.map(([a = 0]) => a), pairs.map(([, b = 0]) => b)]
        return x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys)
      })
    expect({ name, off: triggerPoints.filter((point) => !isInBelly(point)) }).toEqual({ name, off: [] })
  }
})

test('dots shrink from the middle of a zone to its edge and end there', () => {
  const zones = [{ at: [100, 100] as const, across: 60, down: 60, strength: 1 }]
  expect(strengthAt(zones, [100, 100])).toBe(1)
  expect(strengthAt(zones, [155, 100])).toBeLessThan(strengthAt(zones, [135, 100]))
  expect(strengthAt(zones, [161, 100])).toBe(0)
  const marks = referralMarks(zones)
  expect([marks.strong, marks.middle, marks.faint, marks.hatching].filter((path) => path === '')).toEqual([])
})

test('a spillover zone has no large dots', () => {
  const marks = referralMarks([{ at: [100, 100], across: 60, down: 60, strength: 0.4 }])
  expect(marks.strong).toBe('')
  expect(marks.middle).not.toBe('')
})

test.each(['en', 'hi', 'kn'] as const)(
  'each view has a title and a description in %s, with unique ids',
  (locale) => {
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
    expect(html.match(/role="img"/g)).toHaveLength(allViews.length)
    expect(html.match(/<title>Name: [^<]+<\/title><desc>[^<]+<\/desc>/g)).toHaveLength(allViews.length)
  },
)
