'use client'

import { Button, ConfirmationModal, toast, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId } from 'react'
import { useFetched } from '../forms/use-fetched.ts'
import { WhereShown } from './where-shown.tsx'
import '../admin.css'

type Use = {
  collection: string
  kind: string
  id: string
  title: string
  clinic: string | null
  published: boolean
}
type FoundUses = { uses: Use[]; elsewhere: { documents: number; published: number; clinics: number } }

const maxListed = 20

/** Where visitors see the document, which documents refer to it, and a way to delete it although it is used. */
export const UsedOn: UIFieldClientComponent = () => (
  <>
    <WhereShown />
    <Uses />
  </>
)

/** Names in the sidebar the documents that refer to this one. */
function Uses() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const headingId = useId()
  const found = useFetched<FoundUses>(
    id && collectionSlug ? `${config.routes.api}/references/uses?of=${collectionSlug}:${id}` : null,
  )
  if (!found) return null
  const { uses, elsewhere } = found
  const isPublic = uses.some(({ published }) => published) || elsewhere.published > 0
  if (uses.length + elsewhere.documents === 0) return null
  return (
    <section className="polyclinic-uses" aria-labelledby={headingId}>
      <h4 id={headingId}>Used on</h4>
      <ul>
        {uses.slice(0, maxListed).map((use) => (
          <li key={`${use.collection}:${use.id}`}>
            <a href={`${config.routes.admin}/collections/${use.collection}/${use.id}`}>{use.title}</a>
            <small>
              {[use.kind, use.clinic ?? 'Network', ...(use.published ? [] : ['not published'])].join(' · ')}
            </small>
          </li>
        ))}
        {uses.length > maxListed && <li>{`and ${uses.length - maxListed} more`}</li>}
        {elsewhere.documents > 0 && <li>{describeElsewhere(elsewhere)}</li>}
      </ul>
      {isPublic && <DeleteAnyway />}
    </section>
  )
}

/** Payload's own dialog can't be changed, and the API refuses its request while published documents refer to this one. */
function DeleteAnyway() {
  const { id, collectionSlug = '', hasDeletePermission, isTrashed } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { openModal } = useModal()
  const toTrash = Boolean(getEntityConfig({ collectionSlug })?.trash) && !isTrashed
  const modal = `delete-used-${id}`
  const label = toTrash ? 'Move to the trash anyway' : 'Delete permanently anyway'
  if (!hasDeletePermission) return null
  const remove = async () => {
    const response = await fetch(
      `${config.routes.api}/${collectionSlug}/${id}?confirm=used${isTrashed ? '&trash=true' : ''}`,
      {
        method: toTrash ? 'PATCH' : 'DELETE',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        ...(toTrash && { body: JSON.stringify({ deletedAt: new Date().toISOString() }) }),
      },
    )
    if (response.ok) window.location.assign(`${config.routes.admin}/collections/${collectionSlug}`)
    else toast.error((await response.json()).errors?.[0]?.message ?? 'This was not deleted. Try again.')
  }
  return (
    <>
      <p>While published pages use this, “Delete” in the menu is refused.</p>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(modal)}>
        {label}
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={label}
        body="The pages listed under “Used on” will show links to this as plain text, and leave it out of lists and pictures."
        confirmLabel={toTrash ? 'Move to the trash' : 'Delete permanently'}
        onConfirm={remove}
      />
    </>
  )
}

function describeElsewhere({ documents, clinics }: FoundUses['elsewhere']): string {
  const where = clinics === 1 ? '1 clinic' : `${clinics} clinics`
  return clinics === 0
    ? `and ${documents} of the network that you do not see`
    : `and ${documents} in ${where} that you do not see`
}
