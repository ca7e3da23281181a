'use client'

import { FieldError, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { Select } from '../forms/select.tsx'
import { findTarget } from './find-target.ts'
import { useOperation } from './use-operation.ts'
import { useTargets } from './use-targets.ts'

/** Selects the new position of a moved section or item, relative to its neighbours. */
export const MoveTarget: TextFieldClientComponent = ({ path, readOnly }) => {
  const { value, setValue, showError } = useField<string>({ path })
  const { at } = useOperation(path)
  const { targets } = useTargets()
  const { section, item } = findTarget(targets, at)
  const siblings = (item ? section?.items.filter(({ list }) => list === item.list) : targets) ?? []
  const others = siblings.filter((sibling) => sibling.at !== at)
  const lastKey = (target: string) => target.split('/').at(-1)
  const options = [
    { value: 'start', label: item ? 'To the start of the list' : 'To the start of the page' },
    { value: 'end', label: item ? 'To the end of the list' : 'To the end of the page' },
    ...others.map((other) => ({ value: `before:${lastKey(other.at)}`, label: `Before: ${other.heading}` })),
    ...others.map((other) => ({ value: `after:${lastKey(other.at)}`, label: `After: ${other.heading}` })),
  ]
  const isKnown = options.some((option) => option.value === value)
  return (
    <div>
      <Select
        label="Move to"
        required
        readOnly={readOnly}
        options={options}
        value={isKnown ? value : ''}
        placeholder={
          value && targets ? 'The chosen neighbour no longer exists. Choose again' : 'Choose a position'
        }
        onChange={setValue}
      />
      <FieldError path={path} showError={showError} />
    </div>
  )
}
