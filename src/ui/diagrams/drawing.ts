import type { Point } from '#base/curve.ts'

/** Views of the right lower leg. All share one scale: 16 units per centimeter. */
export const viewNames = ['back', 'front', 'inner', 'outer', 'sole'] as const
export type ViewName = (typeof viewNames)[number]

/** The parts of a view that are the same for every muscle. Lines and outlines are SVG path data. */
export type View = {
  width: number
  height: number
  /** The outline of the limb, open at the thigh so that the limb does not look cut off. */
  skin: string
  /** The closed outline, used to fill the limb and to clip the muscle and the zones. */
  body: string
  /** Closed outlines of parts of the foot behind or beside the outline. */
  behind: string[]
  bones: string[]
  /** Creases, tendons and bony points that show through the skin. */
  contours: string[]
}

/** A muscle belly in one view. */
export type Belly = { outline: string; fibers: string[] }

/** The parts of a muscle that one view shows. */
export type MuscleView = {
  view: ViewName
  bellies: Belly[]
  /** Closed outlines of broad tendons. */
  sheets?: string[]
  /** Center lines of cord-like tendons. */
  cords?: string[]
  /** Overlying structures, drawn as dashed outlines. */
  ghosts?: string[]
  triggerPoints: Point[]
  zones: Zone[]
}

/**
 * An ellipse of referred pain with radii `across` and `down`. `strength` is 1 for the main pattern, less for spillover;
 * `turn` is in degrees.
 */
export type Zone = { at: Point; across: number; down: number; turn?: number; strength: number }

export type MuscleDrawing = { views: [MuscleView, ...MuscleView[]] }
