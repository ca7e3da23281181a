'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useDocumentDrawerContext, useDocumentInfo, useForm, useFormInitializing } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { SectionFields } from '../editor/fields.tsx'
import { toFormState } from '../forms/row-form-state.ts'
import { type TemplateSection, templates } from './templates.ts'
import '../pages/pages.css'
import './start.css'

/** A new document asks for its title and a text with a heading, or brings the sections that a good page has. Saved, it opens in the page editor. */
export function StartForm() {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const template = templates[collectionSlug]
  return id || drawerSlug || !template ? null : <Start template={template} />
}

function Start({ template }: { template: readonly TemplateSection[] }) {
  const { options } = useTenantSelection()
  const [isShort, setIsShort] = useState(true)
  useTemplate(template)
  if (!isShort) return null
  return (
    <div className="polyclinic-start" data-asks-clinic={options.length > 1}>
      {template.length === 1 ? (
        <SectionFields
          path="sections.0"
          only={(field) => 'name' in field && ['heading', 'body'].includes(field.name)}
        />
      ) : (
        <>
          <p>
            The page starts with these sections. Fill them in once the draft is saved, and delete what it does
            not need.
          </p>
          <ol>
            {template.map(({ heading }) => (
              <li key={heading}>{heading}</li>
            ))}
          </ol>
        </>
      )}
      <button type="button" className="polyclinic-link-button" onClick={() => setIsShort(false)}>
        Show all fields
      </button>
    </div>
  )
}

/** Adds the template's sections to the form, unless it has some already: of an earlier visit, or of a copy. */
function useTemplate(template: readonly TemplateSection[]) {
  const { addFieldRow, getDataByPath } = useForm()
  const isInitializing = useFormInitializing()
  const isAdded = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a new document, whose form first replaces its state
  useEffect(() => {
    if (isInitializing || isAdded.current) return
    isAdded.current = true
    if (getDataByPath<unknown[]>('sections')?.length) return
    template.forEach(({ blockType, ...section }, rowIndex) => {
      const subFieldState = toFormState(section)
      addFieldRow({ path: 'sections', rowIndex, blockType, schemaPath: 'sections', subFieldState })
    })
  }, [isInitializing])
}
