'use client'

import { useConfig, useField, useFormFields, useLocale } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { Select } from '../forms/select.tsx'
import { useFetched } from '../forms/use-fetched.ts'
import { useBlockLabel } from './use-block-label.ts'

type Document = { relationTo?: string; value?: string | { id: string } | null } | null | undefined
type Section = { key?: string; heading?: string; blockType?: string }

/** Which section of the document chosen beside it is shown here. */
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
  // Variants share a key: which of them shows is decided at each clinic.
  const options = [...Map.groupBy(sections, ({ key }) => String(key))].map(([key, [first]]) => ({
    value: key,
    label: first?.heading || blockLabel(first?.blockType),
  }))
  if (!address) return <p className="polyclinic-note">Choose a document; its sections then appear here.</p>
  if (found === null) return <p className="polyclinic-note">The sections of that document can’t be read.</p>
  return (
    <Select
      label="Section of that document"
      description="It is shown here as it stands there, and follows its changes."
      required
      readOnly={readOnly}
      options={options}
      value={options.some((option) => option.value === value) ? value : ''}
      placeholder={found ? 'Choose a section' : 'Loading …'}
      onChange={setValue}
    />
  )
}
