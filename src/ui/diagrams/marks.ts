/**
 * How the marks of drawings look, as content of `style`. The drawings are a file of their own, and a page's style sheet does
 * not reach into it, but custom properties do: the page's colours, its dark scheme, print and forced colours.
 */
const styles = {
  skin: 'fill:var(--diagram-skin)',
  line: 'stroke:var(--diagram-ink);stroke-width:3.2',
  contours: 'stroke:var(--diagram-ink);stroke-width:1.8;opacity:.75',
  bones: 'fill:var(--diagram-sheet);fill-opacity:.55;stroke:var(--diagram-bone);stroke-width:1.6',
  muscle: 'fill:var(--diagram-muscle);stroke:var(--diagram-ink);stroke-width:2',
  fibers: 'stroke:var(--color-surface);stroke-width:1.5;opacity:.55',
  sheet: 'fill:var(--diagram-sheet);stroke:var(--diagram-ink);stroke-width:1.8',
  cordEdge: 'stroke:var(--diagram-ink);stroke-width:8.5',
  cord: 'stroke:var(--diagram-sheet);stroke-width:5',
  ghost: 'stroke:var(--diagram-ink);stroke-width:1.8;stroke-dasharray:12 9;opacity:.75',
  ghostInKey: 'stroke:var(--diagram-ink);stroke-width:1.8;stroke-dasharray:5 4;opacity:.75',
  hatching: 'stroke:var(--diagram-pain);stroke-width:1.3;opacity:.7',
  strongDots: 'stroke:var(--diagram-pain);stroke-width:6.4',
  middleDots: 'stroke:var(--diagram-pain);stroke-width:4.2',
  faintDots: 'stroke:var(--diagram-pain);stroke-width:2.4',
  crossHalo: 'stroke:var(--color-surface);stroke-width:12',
  cross: 'stroke:var(--diagram-ink);stroke-width:5',
  crossInKey: 'stroke:var(--diagram-ink);stroke-width:3.5',
  object: 'stroke:var(--color-muted);stroke-width:3',
  // The outline is drawn first and the fill over it, so that no line crosses the joints.
  outline: 'stroke:var(--diagram-ink);stroke-width:6',
  body: 'fill:var(--diagram-skin)',
  arrow: 'stroke:var(--color-primary);stroke-width:5',
} as const

/** A mark as SVG; empty where it has no path. */
export const mark = (name: keyof typeof styles, d: string): string =>
  d && `<path style="${styles[name]}" d="${d}"/>`
