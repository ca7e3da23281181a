import { type ReactNode, useId } from 'react'
import '../admin.css'

type Attributes = { 'aria-disabled'?: true; 'aria-describedby'?: string; disabled?: false }

type Props = {
  /** Why the button can't be pressed now. Undefined: it can. */
  reason: string | undefined
  /** Draws the button with these attributes. */
  children: (attributes: Attributes) => ReactNode
}

/**
 * Says why a button can't be pressed: to the pointer above it, to the focus, and to a screen reader. The button keeps its place in
 * the order of Tab, and the focus, which a browser takes from a disabled one.
 */
export function WithReason({ reason, children }: Props) {
  const id = useId()
  return (
    <span className="polyclinic-reasoned">
      {children(reason ? { 'aria-disabled': true, 'aria-describedby': id, disabled: false } : {})}
      {reason && (
        <span className="polyclinic-reason" role="tooltip" id={id}>
          {reason}
        </span>
      )}
    </span>
  )
}
