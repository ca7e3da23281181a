import type { AdminViewServerProps } from 'payload'
import { PanelView } from '../views/panel-view.tsx'
import { Calendar } from './calendar.tsx'

/** `/admin/schedule`: what is to be published and unpublished. */
export const ScheduleView = (props: AdminViewServerProps) => (
  <PanelView view={props} path="/schedule" className="polyclinic-schedule">
    <Calendar />
  </PanelView>
)
