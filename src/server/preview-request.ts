import type { IncomingHttpHeaders } from 'node:http'
import { previewCookie, readPreviewPass, readSharedPass } from '#base/preview-pass.ts'

/**
 * Whether a request may show drafts: one that opens a preview, or one with a pass that was signed here and hasn't expired. With a
 * forged pass a visitor gets the public page, kept as for anybody else.
 */
export function isPreview(
  { pathname }: Pick<URL, 'pathname'>,
  { cookie = '' }: IncomingHttpHeaders,
): boolean {
  const pass = pattern.exec(cookie)?.[1]
  return pathname === '/preview' || readPreviewPass(pass) !== null || readSharedPass(pass) !== null
}

const pattern = new RegExp(`(?:^|;\\s*)${previewCookie}=([^;]*)`)
