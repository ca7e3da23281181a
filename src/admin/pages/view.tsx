import type { AdminViewServerProps } from 'payload'
import { PanelView } from '../views/panel-view.tsx'
import { PagesOfClinics } from './pages-of-clinics.tsx'

/** `/admin/pages[?clinic=ID[&open=/path][&state=attention] | ?of=conditions:ID]`: every page of a clinic's site, the editor of one, or one document at every clinic. */
export function PagesView(props: AdminViewServerProps) {
  const { clinic, open, state, of } = props.searchParams ?? {}
  const asText = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return (
    <PanelView view={props} path="/pages" className="polyclinic-pages">
      <PagesOfClinics asked={asText(clinic)} toOpen={asText(open)} state={asText(state)} of={asText(of)} />
    </PanelView>
  )
}
