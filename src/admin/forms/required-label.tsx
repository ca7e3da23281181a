'use client'

import { FieldLabel } from '@payloadcms/ui'
import type { ClientField } from 'payload'

type Props = { field?: ClientField; path?: string }

/** The label of a field that must be filled but validates itself, with the mark that Payload gives to `required`. */
export function RequiredLabel(props: Props) {
  return <MarkedLabel {...props} required />
}

/** The label of a field that fills itself if it is left empty, without the mark. */
export function OptionalLabel(props: Props) {
  return <MarkedLabel {...props} required={false} />
}

function MarkedLabel({ field, path, required }: Props & { required: boolean }) {
  const label = field && 'label' in field ? field.label : undefined
  const isLocalized = field && 'localized' in field ? field.localized : false
  // The heading of a list's column is the same component, without a path. It has no field to fill.
  const isHeading = path === undefined
  return (
    <FieldLabel
      hideLocale={isHeading}
      label={label}
      localized={isLocalized}
      path={path}
      required={required && !isHeading}
    />
  )
}
