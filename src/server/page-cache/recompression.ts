import { compressBest, type Page } from './page.ts'

/** Compresses pages as well as possible, one at a time in the background: it takes a core for a fifth of a second. */
export function createRecompression(onDone: (page: Page) => void) {
  const waiting = new Set<Page>()
  let isRunning = false
  const run = async () => {
    isRunning = true
    for (const page of waiting) {
      waiting.delete(page)
      if (page.isDropped) continue
      await compressBest(page)
      onDone(page)
    }
    isRunning = false
  }
  return (page: Page): void => {
    if (!page.isCompressible || waiting.size >= most) return
    waiting.add(page)
    if (!isRunning) void run()
  }
}

/** Beyond it, pages keep their first compression until they are rendered anew. */
const most = 1000
