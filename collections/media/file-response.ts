import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import parseRange from 'range-parser'
import { env } from '#base/env.ts'

/** A stored file: its name in the folder of uploads, and its type. */
export type StoredFile = { filename: string; mimeType: string }

/**
 * The response with a stored file: whole, the range that is asked for (RFC 9110, section 14), or 304 if the client has it.
 * Closes the file when the client goes away, which Payload's own endpoint doesn't.
 *
 * @param folder of the uploads
 * @returns null if the file is not on disk
 */
export async function fileResponse(
  { filename, mimeType }: StoredFile,
  { method, headers: requested }: Pick<Request, 'method' | 'headers'>,
  { cacheControl, folder = env.MEDIA_DIR }: { cacheControl: string; folder?: string },
): Promise<Response | null> {
  const file = path.join(path.resolve(folder), path.basename(filename))
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) return null
  const { size, mtimeMs, mtime } = found
  const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`
  const headers = new Headers({
    'Accept-Ranges': 'bytes',
    'Cache-Control': cacheControl,
    'Content-Type': mimeType,
    ETag: etag,
    'Last-Modified': mtime.toUTCString(),
    'X-Content-Type-Options': 'nosniff',
  })
  if (isUnchanged(requested, etag, mtime)) return new Response(null, { status: 304, headers })
  const range = findRange(requested, etag, size)
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
  headers.set('Content-Length', String(end - start + 1))
  const body = method === 'HEAD' ? null : toWebStream(file, start, end)
  return new Response(body, { status: range ? 206 : 200, headers })
}

/** RFC 9110, section 13.2.2: `If-None-Match` takes precedence over `If-Modified-Since`. */
function isUnchanged(requested: Headers, etag: string, mtime: Date): boolean {
  const known = requested.get('if-none-match')
  if (known) return known === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(requested.get('if-modified-since') ?? '')
  return Math.floor(mtime.getTime() / 1000) * 1000 <= since
}

/** Null for the whole file: also for several ranges, and for a range of a version that the client no longer finds here. */
function findRange(requested: Headers, etag: string, size: number) {
  const asked = requested.get('range')
  const condition = requested.get('if-range')
  if (!asked || (condition && condition !== etag)) return null
  const ranges = parseRange(size, asked)
  if (ranges === -1) return 'unsatisfiable'
  if (ranges === -2 || ranges.type !== 'bytes') return null
  return ranges.length === 1 ? (ranges[0] ?? null) : null
}

/** Opened when it is first read and closed when it is cancelled, so that an unread response holds no file. */
function toWebStream(file: string, start: number, end: number): ReadableStream<Uint8Array> {
  async function* read(): AsyncGenerator<Buffer<ArrayBuffer>, void, void> {
    yield* createReadStream(file, { start, end })
  }
  const chunks = read()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => {
        await chunks.return()
      },
    },
    { highWaterMark: 0 },
  )
}
