'use client'

import { FieldDescription, PasswordField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** The server decides which changes need it. Payload's own validation would ask for it at each save. */
const mayBeEmpty = () => true as const

/** A password field that browsers fill with the current password, not with a new one. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => (
  <div className="field-type">
    <PasswordField
      autoComplete="current-password"
      field={{ name: field.name, label: field.label }}
      indexPath=""
      parentPath=""
      parentSchemaPath=""
      path={path}
      schemaPath={path}
      validate={mayBeEmpty}
    />
    <FieldDescription description={field.admin?.description} path={path} />
  </div>
)
