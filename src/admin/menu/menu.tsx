'use client'

import { SetStepNav, useConfig } from '@payloadcms/ui'
import type { MenuPages } from '#domain/page-list/menu-page.ts'
import { ChooseClinic } from '../clinics/choose-clinic.tsx'
import { useChosenClinic } from '../clinics/use-chosen-clinic.ts'
import { useClinicRecord } from '../clinics/use-clinic-record.ts'
import { useLatest } from '../forms/use-latest.ts'
import { MenusOfClinic } from './menus-of-clinic.tsx'
import '../admin.css'
import '../enquiries/inbox.css'
import '../pages/pages.css'
import './menu.css'

/**
 * The menus of the clinic that is chosen in the panel, or asks which one.
 *
 * @param asked a clinic that the address names
 */
export function Menu({ asked }: { asked?: string }) {
  const { clinic, hasAny, choose } = useChosenClinic(asked)
  return (
    <>
      <SetStepNav nav={[{ label: 'Menu' }]} />
      {clinic === undefined ? (
        <ChooseClinic title="Menu" hasAny={hasAny} onChoose={choose} />
      ) : (
        <OneClinic key={clinic} id={clinic} />
      )}
    </>
  )
}

function OneClinic({ id }: { id: string }) {
  const { config } = useConfig()
  const { clinic, record, save, reload } = useClinicRecord(id)
  const [found, reloadPages] = useLatest<MenuPages>(`${config.routes.api}/menu?clinic=${id}`)
  if (clinic === null || found === null)
    return (
      <>
        <h1>Menu</h1>
        <div className="polyclinic-note polyclinic-note--warning" role="alert">
          <p>The menu could not be loaded.</p>
          <button
            type="button"
            className="polyclinic-link-button"
            onClick={() => {
              reload()
              reloadPages()
            }}
          >
            Try again
          </button>
        </div>
      </>
    )
  if (!clinic || !record || !found)
    return (
      <>
        <h1>Menu</h1>
        <p role="status">Loading the menu…</p>
      </>
    )
  return <MenusOfClinic {...{ clinic, record, found, save, reload }} />
}
