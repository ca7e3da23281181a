'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'

/** In the form of a clinic's record: leads to the view in which its menus are changed. */
export function MenuInRecord({ field, path }: Pick<ArrayFieldClientProps, 'field' | 'path'>) {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const label = typeof field.label === 'string' ? field.label : field.name
  return (
    <div className="field-type" id={`field-${path}`}>
      <span className="field-label">{label}</span>
      {id === undefined ? (
        <p>Save the clinic first.</p>
      ) : (
        <p>
          <Link href={`${config.routes.admin}/menu?clinic=${id}`} prefetch={false}>
            Change it in “Menu”
          </Link>
        </p>
      )}
    </div>
  )
}
