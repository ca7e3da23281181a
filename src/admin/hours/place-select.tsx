'use client'

import type { Clinic } from '#domain/clinic/clinic.ts'
import { Select } from '../forms/select.tsx'
import { nameOf } from './describe.ts'

type Props = { clinic: Clinic; value: string; onChange: (slug: string) => void }

/** One location, or all of them: an empty value. A clinic with one location has no choice. */
export function PlaceSelect({ clinic, value, onChange }: Props) {
  if (clinic.locations.length === 1) return null
  return (
    <Select
      label="Location"
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: 'All locations' },
        ...clinic.locations.map((each) => ({ value: each.slug, label: nameOf(each) })),
      ]}
    />
  )
}
