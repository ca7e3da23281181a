import type { Receipt } from '#domain/page-list/receipt.ts'

/** What was found after publishing, in one sentence; null where no page shows the document. */
export function describeReceipt({ sites, pages, milliseconds, skipped, failures }: Receipt): string | null {
  if (pages + skipped + failures.length === 0) return null
  const seconds = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(
    milliseconds / 1000,
  )
  const parts = [
    pages > 0 && `Live on ${count(sites, 'site')}, ${count(pages, 'page')}, ${seconds} s.`,
    skipped > 0 && `${count(skipped, 'page')} not checked.`,
    failures.length > 0 &&
      `Not live: ${failures.map(({ address, reason }) => `${address} ${reason}`).join('; ')}.`,
  ]
  return parts.filter(Boolean).join(' ')
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
