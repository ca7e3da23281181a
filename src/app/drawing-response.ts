import { QueueFullError } from '#base/task-queue.ts'
import { type Drawing, keepDrawings } from '#og-images/keep-drawings.ts'

const keep = keepDrawings()

/**
 * The response with an image that is drawn: 304 if the client has it, 503 while too many wait to be drawn.
 *
 * @param ingredients everything that decides the image
 */
export async function drawingResponse(
  request: Request,
  ingredients: unknown,
  draw: () => Promise<Buffer>,
): Promise<Response> {
  const drawing = await keep(ingredients, draw).catch((error) => {
    if (error instanceof QueueFullError) return null
    throw error
  })
  return drawing
    ? respond(request, drawing)
    : new Response(null, { status: 503, headers: { 'Retry-After': '5' } })
}

function respond(request: Request, { picture, etag }: Drawing): Response {
  const headers = { 'Cache-Control': 'public, max-age=86400', ETag: etag }
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  if (known.some((tag) => tag.trim().replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(picture), { headers: { ...headers, 'Content-Type': 'image/png' } })
}
