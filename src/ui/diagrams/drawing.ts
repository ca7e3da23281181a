import type { Point } from '#base/curve.ts'

/** From where the right lower leg is seen. All views share one scale: 16 units are a centimeter. */
export const viewNames = ['back', 'front', 'inner', 'outer', 'sole'] as const
export type ViewName = (typeof viewNames)[number]

/** One side of the leg, as far as it is the same for every muscle. Lines and outlines are path data. */
export type View = {
  width: number
  height: number
  /** The outline of the limb. It ends open at the thigh, so that nothing looks cut off. */
  skin: string
  /** The same, closed: what is filled and what clips the muscle and the zones. */
  body: string
  /** Parts of the foot that lie behind or beside the outline, each closed. */
  behind: string[]
  bones: string[]
  /** Creases, tendons and bony points that show through the skin. */
  contours: string[]
}

/** A part of a muscle in one view. */
export type Belly = { outline: string; fibers: string[] }

/** What one muscle shows in one view. */
export type MuscleView = {
  view: ViewName
  bellies: Belly[]
  /** Closed outlines of broad tendons. */
  sheets?: string[]
  /** Courses of cord-like tendons. */
  cords?: string[]
  /** What lies over the muscle, drawn as a dashed outline. */
  ghosts?: string[]
  triggerPoints: Point[]
  zones: Zone[]
}

/** An oval of referred pain around a place. `strength` 1 is the main pattern, less is what spills over; `turn` in degrees. */
export type Zone = { at: Point; across: number; down: number; turn?: number; strength: number }

export type MuscleDrawing = { views: [MuscleView, ...MuscleView[]] }
