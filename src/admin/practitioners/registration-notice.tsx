'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useFetched } from '../forms/use-fetched.ts'
import { describeRegistration, missingJurisdictions, type Workplace } from './describe-registration.ts'
import '../admin.css'

type Row = { clinic: string; slugs: string[] }

/** Lines below the workplaces: where patients can't book this person, and why. */
export const RegistrationNotice: UIFieldClientComponent = () => {
  const state = useFormFields(([fields]) => {
    const fieldValue = (name: string) => fields[name]?.value
    const rows = Object.keys(fields)
      .filter((name) => /^placements\.\d+\.clinic$/.test(name))
      .map(
        (name): Row => ({
          clinic: String(fieldValue(name) ?? ''),
          slugs: toStrings(fieldValue(name.replace(/clinic$/, 'locations'))),
        }),
      )
    return JSON.stringify({ rows, jurisdictions: toStrings(fieldValue('registration.jurisdictions')) })
  })
  const { rows, jurisdictions }: { rows: Row[]; jurisdictions: string[] } = JSON.parse(state)
  return (
    <div role="status">
      {jurisdictions.length === 0 && rows.length > 0 && (
        <p className="polyclinic-note">{missingJurisdictions}</p>
      )}
      {rows.map((row) => (
        <WorkplaceNotice key={`${row.clinic} ${row.slugs}`} row={row} jurisdictions={jurisdictions} />
      ))}
    </div>
  )
}

function WorkplaceNotice({ row, jurisdictions }: { row: Row; jurisdictions: string[] }) {
  const { config } = useConfig()
  const clinic = useFetched<{ name: string; locations?: Workplace['locations'] }>(
    row.clinic
      ? `${config.routes.api}/clinics/${row.clinic}?depth=0&select[name]=true&select[locations]=true`
      : null,
  )
  const text =
    clinic &&
    describeRegistration(jurisdictions, {
      clinic: clinic.name,
      slugs: row.slugs,
      locations: clinic.locations ?? [],
    })
  return text ? <p className="polyclinic-note">{text}</p> : null
}

const toStrings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
