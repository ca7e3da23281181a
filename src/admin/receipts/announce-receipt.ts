import { toast } from '@payloadcms/ui'
import type { Receipt } from '#domain/page-list/receipt.ts'
import { describeReceipt } from './describe-receipt.ts'

type Published = { api: string; collection: string; ids: readonly string[] }

/**
 * Says after a publication whether the pages that it changed are live, as their sites' own server serves them.
 *
 * @param published.ids of the documents that were published together, or of a clinic's record that was saved
 */
export async function announceReceipt({ api, collection, ids }: Published): Promise<void> {
  const query = new URLSearchParams(ids.map((id) => ['of', `${collection}:${id}`]))
  const receipt = await fetch(`${api}/receipt?${query}`, { credentials: 'include' })
    .then(async (response) => (response.ok ? ((await response.json()) as Receipt) : null))
    .catch(() => null)
  if (!receipt) {
    toast.error('Published. Whether the pages are live could not be checked.', { duration: 20_000 })
    return
  }
  const sentence = describeReceipt(receipt)
  if (!sentence) return
  const { view, failures } = receipt
  const action = view
    ? { label: 'View', onClick: () => window.open(view, '_blank', 'noreferrer') }
    : undefined
  if (failures.length > 0) toast.error(sentence, { duration: Number.POSITIVE_INFINITY, action })
  else toast.success(sentence, { duration: 6_000, action })
}
