import type { AdminViewServerProps } from 'payload'
import { PanelView } from '../views/panel-view.tsx'
import { Links } from './links.tsx'

/** `/admin/links`: links of the sites that lead nowhere. */
export const LinksView = (props: AdminViewServerProps) => (
  <PanelView view={props} path="/links" className="polyclinic-pages polyclinic-links">
    <Links />
  </PanelView>
)
