import { networkName } from '#domain/clinic/network.ts'
import { panelMark } from '#ui/panel-mark.ts'
import './brand.css'

/** Beside the path at the top of the panel. The link around it has a name. */
export function Icon() {
  return (
    <svg className="polyclinic-mark-icon" viewBox={panelMark.box} aria-hidden="true">
      <path d={panelMark.path} />
    </svg>
  )
}

/** Above the forms for signing in. */
export function Logo() {
  return (
    <span className="polyclinic-logo">
      <Icon />
      {networkName}
    </span>
  )
}
