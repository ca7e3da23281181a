'use client'

import { useConfig, useListQuery } from '@payloadcms/ui'
import { useState } from 'react'
import { Segments } from '../editor/segments.tsx'
import { Select } from '../forms/select.tsx'
import { currentFilter, pictureFilters } from './filters.ts'
import { type Picture, PictureGrid } from './picture-grid.tsx'
import '../editor/editor.css'
import './pictures.css'

const views = ['Pictures', 'Table'] as const
type View = (typeof views)[number]

/** As it was left, for whoever comes back from a picture. */
let lastView: View = 'Pictures'

/** Above the list of pictures: filters, and the pictures themselves in the place of the table. */
export function Pictures() {
  const { config } = useConfig()
  const { data, query, handleWhereChange } = useListQuery()
  const [view, setView] = useState(lastView)
  const { localization } = config
  const languages = localization
    ? localization.locales.map(({ code, label }) => ({ code, label: String(label) }))
    : []
  const filters = pictureFilters(languages, new Date().toISOString().slice(0, 10))
  const show = (chosen: View) => {
    lastView = chosen
    setView(chosen)
  }
  return (
    <div className="polyclinic-pictures" data-view={view}>
      <div className="polyclinic-pictures__tools">
        <Select
          label="Show"
          options={filters}
          value={currentFilter(filters, query?.where).value}
          onChange={(chosen) => {
            const filter = filters.find(({ value }) => value === chosen)
            if (filter) void handleWhereChange?.(filter.where)
          }}
        />
        <Segments label="View" options={views} value={view} onChange={show} />
      </div>
      {view === 'Pictures' && (
        <PictureGrid pictures={(data?.docs ?? []) as Picture[]} languages={languages} />
      )}
    </div>
  )
}
