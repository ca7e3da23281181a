/** A file of this version of the program, at an address that no other content ever has. */
export function builtFileResponse(body: string, type: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'public, max-age=31536000, immutable',
      // The editor's frame has an origin of its own.
      'Access-Control-Allow-Origin': '*',
    },
  })
}

/** Where the file of another version is now. */
export const toBuiltFile = (path: string): Response =>
  new Response(null, { status: 302, headers: { Location: path, 'Cache-Control': 'no-store' } })
