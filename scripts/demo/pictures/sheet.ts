/** A picture as SVG source, in pixels. */
export type Sheet = { width: number; height: number; source: string }

export const wide = (body: string, ground: string): Sheet => sheet(1600, 1000, body, ground)
export const square = (body: string, ground: string): Sheet => sheet(1400, 1400, body, ground)
export const upright = (body: string, ground: string): Sheet => sheet(900, 1125, body, ground)

/** Clips a drawing to a shape. `id` must be unique in the picture. */
export const inside = (id: string, path: string, body: string): string =>
  `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})">${body}</g>`

export const filled = (path: string, color: string, more = ''): string =>
  `<path d="${path}" fill="${color}" ${more}/>`

export const stroked = (path: string, color: string, width: number, more = ''): string =>
  `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`

export const moved = (x: number, y: number, body: string, scale = 1, turn = 0): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${body}</g>`

function sheet(width: number, height: number, body: string, ground: string): Sheet {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${ground}"/>${body}</svg>`
  return { width, height, source }
}

/** Draws overlapping parts as one body: an outline around all of them, none between them. */
export const joined = (paths: readonly string[], color: string, line: string, width: number): string => {
  return (
    paths.map((path) => stroked(path, line, width * 2)).join('') +
    paths.map((path) => filled(path, color)).join('')
  )
}
