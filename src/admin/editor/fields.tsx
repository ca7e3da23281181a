'use client'

import { RenderFields, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { findField } from './find-field.ts'
import { useCanEdit } from './use-can-edit.ts'

/** Fields of the document itself, by their names. */
export function DocumentFields({ names }: { names: readonly string[] }) {
  const { docConfig, collectionSlug = '', docPermissions } = useDocumentInfo()
  const canEdit = useCanEdit()
  const root = { parentIndexPath: '', parentSchemaPath: collectionSlug }
  return names.map((name) => {
    const found = docConfig && findField(docConfig.fields, name, root)
    return (
      found && (
        <RenderFields
          key={name}
          fields={[found.field]}
          forceRender
          parentIndexPath=""
          parentPath=""
          parentSchemaPath={found.parentSchemaPath}
          permissions={docPermissions?.fields ?? {}}
          readOnly={!canEdit}
        />
      )
    )
  })
}

/** The fields of one section in the form. `path` is the path of its row. */
export function SectionFields({ path, only }: { path: string; only?: (field: ClientField) => boolean }) {
  const { config } = useConfig()
  const canEdit = useCanEdit()
  const { docConfig, collectionSlug = '' } = useDocumentInfo()
  const kind = useFormFields(([fields]) => fields[`${path}.blockType`]?.value as string | undefined)
  const isLoading = useIsLoading(path)
  const blocks: Record<string, { fields: ClientField[] } | undefined> = config.blocksMap
  const block = kind ? blocks[kind] : undefined
  const [name = ''] = path.split('.')
  const root = { parentIndexPath: '', parentSchemaPath: collectionSlug }
  const parent = docConfig && findField(docConfig.fields, name, root)
  if (!block || !parent || isLoading) return <p className="page-editor__loading">Loading the form…</p>
  // `operations.3.content.0` -> `operations.content`
  const schemaPath = path.replace(/\.\d+/g, '')
  return (
    <RenderFields
      fields={only ? block.fields.filter(only) : block.fields}
      forceRender
      margins="small"
      parentIndexPath=""
      parentPath={path}
      parentSchemaPath={`${parent.parentSchemaPath}.${schemaPath}.${kind}`}
      permissions={true}
      readOnly={!canEdit}
    />
  )
}

/** One field of a row of the adaptation's changes. */
export function OperationField({ index, name }: { index: number; name: string }) {
  const { docConfig, collectionSlug = '' } = useDocumentInfo()
  const canEdit = useCanEdit()
  const isLoading = useIsLoading(`operations.${index}`)
  const root = { parentIndexPath: '', parentSchemaPath: collectionSlug }
  const operations = docConfig && findField(docConfig.fields, 'operations', root)
  if (operations?.field.type !== 'array') return null
  const parentSchemaPath = `${operations.parentSchemaPath}.operations`
  const found = findField(operations.field.fields, name, { parentIndexPath: '', parentSchemaPath })
  if (!found || isLoading) return <p className="page-editor__loading">Loading the form…</p>
  return (
    <RenderFields
      fields={[found.field]}
      forceRender
      parentIndexPath=""
      parentPath={`operations.${index}`}
      parentSchemaPath={found.parentSchemaPath}
      permissions={true}
      readOnly={!canEdit}
    />
  )
}

/** Whether the server has not rendered a new row yet. */
function useIsLoading(path: string): boolean {
  const segments = path.split('.')
  const index = Number(segments.at(-1))
  return useFormFields(([fields]) =>
    Boolean(fields[segments.slice(0, -1).join('.')]?.rows?.[index]?.isLoading),
  )
}
