import { plainPage } from '#app/requests/plain-page.ts'
import { findFrameAccess } from '#data/frames/frame-pass.ts'
import { frameSecurity } from './frame-security.ts'

/**
 * GET /api/frame?pass=…: the empty document of the editor's frame. The page comes over a `MessageChannel` from the panel, since
 * the frame has an origin of its own and sends no cookie.
 */
export async function GET(request: Request): Promise<Response> {
  const pass = new URL(request.url).searchParams.get('pass')
  if (!(await findFrameAccess(pass))) return plainPage(403)
  return new Response(frame, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': frameSecurity(request.headers.get('host') ?? ''),
    },
  })
}

const frame = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><script src="/scripts/frame.js" defer></script></head><body></body></html>`
