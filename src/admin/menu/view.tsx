import type { AdminViewServerProps } from 'payload'
import { PanelView } from '../views/panel-view.tsx'
import { Menu } from './menu.tsx'

/** `/admin/menu[?clinic=ID]`: the menus of a clinic's site. */
export function MenuView(props: AdminViewServerProps) {
  const { clinic } = props.searchParams ?? {}
  return (
    <PanelView view={props} path="/menu" className="polyclinic-pages polyclinic-menu">
      <Menu asked={typeof clinic === 'string' ? clinic : undefined} />
    </PanelView>
  )
}
