import type { ReactNode } from 'react'

type Props = {
  isTicked: boolean
  onChange: (isTicked: boolean) => void
  isDisabled?: boolean
  children: ReactNode
}

/** The browser's own checkbox in its label. */
export function Tick({ isTicked, onChange, isDisabled = false, children }: Props) {
  return (
    <label className="polyclinic-replacing__tick">
      <input
        type="checkbox"
        checked={isTicked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
