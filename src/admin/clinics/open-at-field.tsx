'use client'

import { useEffect } from 'react'
import { showLinkedField } from '../saves/show-field.ts'

/** Opens a clinic's record at the field that its address names after `#`, as the links of the panel's home do. */
export function OpenAtField() {
  useEffect(() => {
    const path = window.location.hash.slice(1)
    if (path) showLinkedField(path)
  }, [])
  return null
}
