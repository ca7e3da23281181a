'use client'

import { useId } from 'react'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { getLocaleConventions } from '#domain/locales/index.ts'
import type { ContentLocale, Localized } from '#domain/locales/localized.ts'
import { writtenIn } from '../clinics/written-in.ts'

type Props = {
  clinic: Clinic
  label: string
  description: string
  rows: number
  value: Localized
  onChange: (value: Localized) => void
  invalid?: boolean
}

/** A text in each language of the site. Only the first is asked for: patients read it where another is missing. */
export function Texts({ clinic, label, description, rows, value, onChange, invalid }: Props) {
  const { first, others } = writtenIn(clinic)
  const field = { rows, value, onChange }
  const firstName = getLocaleConventions(first).label
  return (
    <>
      <TextIn
        {...field}
        locale={first}
        label={others.length > 0 ? `${label} (${firstName})` : label}
        description={description}
        invalid={invalid}
      />
      {others.map((locale) => (
        <TextIn
          key={locale}
          {...field}
          locale={locale}
          label={`${label} (${getLocaleConventions(locale).label})`}
          description={`If empty, these pages show the ${firstName} text.`}
        />
      ))}
    </>
  )
}

type TextProps = Omit<Props, 'clinic'> & { locale: ContentLocale }

function TextIn({ locale, label, description, rows, value, onChange, invalid }: TextProps) {
  const id = useId()
  return (
    <div className="field-type polyclinic-choice">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        lang={locale}
        rows={rows}
        value={value[locale] ?? ''}
        aria-describedby={`${id}-description`}
        aria-invalid={invalid || undefined}
        onChange={(event) => onChange({ ...value, [locale]: event.target.value })}
      />
      <div className="field-description" id={`${id}-description`}>
        {description}
      </div>
    </div>
  )
}
