import type { AdminViewServerProps } from 'payload'
import { PanelView } from '../views/panel-view.tsx'
import { HoursAndAlerts } from './hours-and-alerts.tsx'

/** `/admin/hours[?clinic=ID]`: what a clinic’s locations do on the coming days, and its alerts. */
export function HoursView(props: AdminViewServerProps) {
  const { clinic } = props.searchParams ?? {}
  return (
    <PanelView view={props} path="/hours" className="polyclinic-hours">
      <HoursAndAlerts asked={typeof clinic === 'string' ? clinic : undefined} />
    </PanelView>
  )
}
