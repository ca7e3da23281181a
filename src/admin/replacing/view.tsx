import type { AdminViewServerProps } from 'payload'
import { PanelView } from '../views/panel-view.tsx'
import { Replacing } from './replacing.tsx'

/** `/admin/replace`: replaces a phrase in many texts. */
export const ReplaceView = (props: AdminViewServerProps) => (
  <PanelView view={props} path="/replace" className="polyclinic-replacing">
    <Replacing />
  </PanelView>
)
