import { createHash } from 'node:crypto'
import { drawings } from './drawings.ts'
import { exerciseFrame } from './exercises/drawing.ts'
import { exerciseDrawings } from './exercises/drawings.ts'
import { legPaths } from './leg-paths.ts'
import { mark } from './marks.ts'

/** All drawings in one SVG file, which browsers keep, and its path, which changes with it. */
export function drawingFile(): { path: string; svg: string } {
  file ??= createFile()
  return file
}

/** The address of a part of the drawings, for `<use>`. */
export const drawingPart = (id: string): string => `${drawingFile().path}#${id}`

let file: { path: string; svg: string } | undefined

function createFile() {
  const parts = { ...keyParts, ...Object.fromEntries([...muscleParts(), ...exerciseParts()]) }
  // The marks inherit these; one that is filled says so itself.
  const attributes = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
  const groups = Object.entries(parts).map(([id, marks]) => `<g id="${id}" ${attributes}>${marks}</g>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${groups.join('')}</svg>`
  return { path: `/drawings/${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`, svg }
}

/** Of each view of a muscle the limb, what is clipped to it, and what is drawn over it. */
function muscleParts(): [id: string, marks: string][] {
  return Object.entries(drawings).flatMap(([name, { views: muscleViews }]) =>
    muscleViews.flatMap((view): [string, string][] => {
      const paths = legPaths(view)
      const limb = [mark('skin', paths.behind), mark('line', paths.behind), mark('skin', paths.body)]
      const within = [
        mark('bones', paths.bones),
        mark('muscle', paths.muscle),
        mark('fibers', paths.fibers),
        mark('cordEdge', paths.cords),
        mark('cord', paths.cords),
        mark('sheet', paths.sheets),
        mark('ghost', paths.ghosts),
        mark('contours', paths.contours),
        mark('hatching', paths.hatching),
        mark('strongDots', paths.strong),
        mark('middleDots', paths.middle),
        mark('faintDots', paths.faint),
      ]
      const over = [mark('line', paths.skin), mark('crossHalo', paths.crosses), mark('cross', paths.crosses)]
      return [
        [view.view, limb.join('')],
        [`${name}-${view.view}`, within.join('')],
        [`${name}-${view.view}-over`, over.join('')],
      ]
    }),
  )
}

function exerciseParts(): [id: string, marks: string][] {
  return Object.entries(exerciseDrawings).map(([name, positions]) => [
    name,
    positions
      .map(({ objects, body, arrows = [] }, index) => {
        const marks = [
          mark('object', objects.join('')),
          mark('outline', body.join('')),
          mark('body', body.join('')),
          mark('arrow', arrows.join('')),
        ]
        return `<g transform="translate(${index * exerciseFrame.width} 0)">${marks.join('')}</g>`
      })
      .join(''),
  ])
}

/** The signs of the legend. */
const keyParts = {
  'key-muscle': mark('muscle', 'M2 10C6 2 22 2 26 10C22 18 6 18 2 10Z'),
  'key-tendon': mark('sheet', 'M2 7C10 9 18 9 26 7V13C18 11 10 11 2 13Z'),
  'key-overlying': mark('ghostInKey', 'M2 10C6 2 22 2 26 10C22 18 6 18 2 10Z'),
  'key-trigger-point': mark('crossInKey', 'M8 4L20 16M20 4L8 16'),
  'key-referral': [
    mark('hatching', 'M2 17L15 3M14 17L27 3M26 17L39 3'),
    mark('strongDots', 'M6 6h0M6 15h0M14 10h0'),
    mark('middleDots', 'M22 6h0M22 15h0M28 10h0'),
    mark('faintDots', 'M34 6h0M34 15h0M40 10h0'),
  ].join(''),
}
