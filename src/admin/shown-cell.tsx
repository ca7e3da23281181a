'use client'

import type { DefaultCellComponentProps } from 'payload'

/** In the list of adaptations: whether the clinic shows the page at all. */
export function ShownCell({ cellData }: DefaultCellComponentProps) {
  return <span>{cellData === false ? 'Hidden' : 'Shown'}</span>
}
