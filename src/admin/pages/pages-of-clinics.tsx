'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { SetStepNav, useConfig } from '@payloadcms/ui'
import type { ClinicOverview, DocumentOverview, DocumentPages, PageList } from '#domain/page-list/page-row.ts'
import { useChooseClinic, useClinicOfPage } from '../clinic-choice/use-choose-clinic.ts'
import { useLatest } from '../forms/use-latest.ts'
import { Overview } from './overview.tsx'
import { PagesOfClinic } from './pages-of-clinic.tsx'
import { PagesOfDocument } from './pages-of-document.tsx'
import { useTrash } from './use-trash.ts'
import './pages.css'

type Asked = { asked?: string; toOpen?: string; state?: string; of?: string }
type Overviews = { clinics: ClinicOverview[]; documents: DocumentOverview[] }

/**
 * The pages of the clinic that is chosen in the panel. Without one, all clinics that the user may choose.
 *
 * @param asked a clinic that the address names, as links in mails do
 * @param toOpen the path of a page to edit, as the bar of a preview names it
 * @param state the filter that the list opens with
 * @param of a shared document, `collection:id`, whose pages at all clinics are asked for
 */
export function PagesOfClinics({ asked, toOpen, state, of }: Asked) {
  const { selectedTenantID, options } = useTenantSelection()
  const choose = useChooseClinic()
  const { config } = useConfig()
  useClinicOfPage(asked)
  const clinic = asked ?? (selectedTenantID === undefined ? undefined : String(selectedTenantID))
  const query = of ? `?of=${encodeURIComponent(of)}` : clinic ? `?clinic=${clinic}` : ''
  const [found, reload] = useLatest<PageList | DocumentPages | Overviews>(
    `${config.routes.api}/page-list${query}`,
  )
  const { last, problem, trash, putBack } = useTrash(reload)
  return (
    <>
      <SetStepNav nav={[{ label: 'Pages' }]} />
      <div role="status">
        {last && (
          <p className="polyclinic-note">
            {`“${last.title}” is in the trash, and not on the site. `}
            <button type="button" className="polyclinic-link-button" onClick={putBack}>
              Put it back
            </button>
          </p>
        )}
      </div>
      <div role="alert">
        {problem && <p className="polyclinic-note polyclinic-note--warning">{problem}</p>}
      </div>
      {found === undefined && (
        <p className="polyclinic-pages__state" role="status">
          Loading the pages…
        </p>
      )}
      {found === null && (
        <div className="polyclinic-note polyclinic-note--warning" role="alert">
          <p>The pages could not be loaded.</p>
          <button type="button" className="polyclinic-link-button" onClick={reload}>
            Try again
          </button>
        </div>
      )}
      {found && 'document' in found && <PagesOfDocument {...found} />}
      {found && 'clinic' in found && (
        <PagesOfClinic
          key={found.clinic.id}
          list={found}
          toOpen={toOpen}
          state={state}
          onTrash={trash}
          onLeave={options.length > 1 ? () => choose(undefined) : undefined}
        />
      )}
      {found && 'clinics' in found && <Overview {...found} onChoose={choose} />}
    </>
  )
}
