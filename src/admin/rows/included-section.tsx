'use client'

import { useConfig, useField, useFormFields, useLocale } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { Select } from '../forms/select.tsx'
import { useFetched } from '../forms/use-fetched.ts'
import { useBlockLabel } from './use-block-label.ts'

type Document = { relationTo?: string; value?: string | { id: string } | null } | null | undefined
type Section = { key?: string; heading?: string; blockType?: string }

/** Selects a section of the document in the field next to it. */
export const IncludedSection: TextFieldClientComponent = ({ path, readOnly }) => {
  const { value, setValue } = useField<string>({ path })
  const sibling = path.replace(/[^.]+$/, 'document')
  const document = useFormFields(([fields]) => fields[sibling]?.value as Document)
  const { code } = useLocale()
  const { config } = useConfig()
  const blockLabel = useBlockLabel()
  const id = typeof document?.value === 'object' ? document?.value?.id : document?.value
  const address =
    id && document?.relationTo
      ? `${config.routes.api}/${document.relationTo}/${id}?depth=0&locale=${code}&select[sections]=true`
      : null
  const found = useFetched<{ sections?: Section[] | null }>(address)
  const sections = (found?.sections ?? []).filter(({ key, blockType }) => key && blockType !== 'include')
  // Variants share a key. Each clinic's details determine which one it shows.
  const options = [...Map.groupBy(sections, ({ key }) => String(key))].map(([key, [first]]) => ({
    value: key,
    label: first?.heading || blockLabel(first?.blockType),
  }))
  if (!address) return <p className="polyclinic-note">Choose a document to list its sections here.</p>
  if (found === null)
    return (
      <p className="polyclinic-note">
        The sections of this document could not be loaded. Save your work and reload the page.
      </p>
    )
  return (
    <Select
      label="Section of the document"
      description="Shown here unchanged. Later changes to it appear here, too."
      required
      readOnly={readOnly}
      options={options}
      value={options.some((option) => option.value === value) ? value : ''}
      placeholder={found ? 'Choose a section' : 'Loading…'}
      onChange={setValue}
    />
  )
}
