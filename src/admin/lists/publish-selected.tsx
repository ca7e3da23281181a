'use client'

import { ConfirmationModal, useAuth, useConfig, useModal } from '@payloadcms/ui'
import type { Config } from '#payload-types'
import { announceReceipt } from '../receipts/announce-receipt.ts'
import { useChangeSelected } from './use-change-selected.ts'

/** Publishes the selected documents and tells whether their pages are live. Payload's own button does not say which it has published. */
export function PublishSelected({ collection }: { collection: keyof Config['collections'] }) {
  const { api } = useConfig().config.routes
  const { permissions } = useAuth()
  const { openModal } = useModal()
  const { changeSelected } = useChangeSelected(collection)
  const modal = `publish-${collection}`
  if (!permissions?.collections?.[collection]?.update) return null
  const publish = async () => {
    const ids = await changeSelected({
      body: { _status: 'published' },
      where: { _status: { not_equals: 'published' } },
      done: 'published.',
    })
    if (ids.length > 0) void announceReceipt({ api, collection, ids })
  }
  return (
    <>
      <button type="button" className="polyclinic-link-button" onClick={() => openModal(modal)}>
        Publish
      </button>
      <ConfirmationModal
        modalSlug={modal}
        heading="Publish the selected documents?"
        body="Each is published as its draft is now. What can’t be published stays as it is, and you are told why."
        confirmLabel="Publish"
        confirmingLabel="Publishing…"
        onConfirm={publish}
      />
    </>
  )
}
