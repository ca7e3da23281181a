import { createHash } from 'node:crypto'
import { createCache } from '#base/cache.ts'
import { createTaskQueue } from '#base/task-queue.ts'

export type Drawing = { picture: Buffer; etag: string }

/**
 * Keeps what was drawn, since an image takes a tenth of a second of computing: 64 MB, some 1,500 images. Two are drawn at a
 * time, and as many requests for one image as come are one drawing.
 */
export function keepDrawings() {
  const drawings = createCache<Drawing>({
    capacity: 64 * 1024 * 1024,
    sizeOf: ({ picture }) => picture.length,
  })
  const queue = createTaskQueue({ concurrency: 2, capacity: 50 })
  /**
   * The drawing of these ingredients, which decide it completely.
   *
   * @throws QueueFullError while too many others wait to be drawn
   */
  return (ingredients: unknown, draw: () => Promise<Buffer>): Promise<Drawing> =>
    drawings.get(JSON.stringify(ingredients), '', () =>
      queue.run(async () => {
        const picture = await draw()
        return { picture, etag: `"${createHash('sha256').update(picture).digest('base64url')}"` }
      }),
    )
}
