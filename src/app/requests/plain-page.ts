import { escapeHtml } from '#base/text.ts'

const texts = {
  403: [
    'This preview link is over',
    'Open the preview again in the panel, or ask the sender of the link for a new one.',
  ],
  404: ['Nothing is here', 'This address belongs to no page.'],
  410: ['This clinic has closed', 'Its site is no longer kept.'],
  421: [
    'No clinic answers at this name',
    'If it is yours, its host may be missing in the clinic’s record, or not yet point here.',
  ],
} as const

/** A page for errors that no clinic's site can show: without brand and script, never cached. */
export function plainPage(status: keyof typeof texts, subject?: string): Response {
  const [heading, text] = texts[status]
  const title = subject ? `${escapeHtml(subject)}: ${heading}` : heading
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>:root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-inline-size:34rem;margin:18vh auto;padding-inline:1.5rem}h1{font-size:1.6rem;line-height:1.25}</style></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
