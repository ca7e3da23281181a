import { noteTags } from '#publish/ingredients.ts'
import { startCachedServer } from '#server/test-servers.ts'

/*
 * The public server with its page cache in a process of its own. In place of Next, pages of 60 KB that take 60 ms of CPU each: a
 * network of a thousand clinics would take an hour to create.
 */
const renderTime = 60
const words = Array.from(
  { length: 4000 },
  (_, number) => `w${((number * 2_654_435_761) % 2 ** 32).toString(36)}`,
)

function renderPage(seed: number): string {
  const until = performance.now() + renderTime
  let html = ''
  for (let index = 0; html.length < 60_000; index++)
    html += `<p>${words[(seed * 31 + index * index * 7) % words.length]} tendon ${index % 97}</p>`
  while (performance.now() < until);
  return `<!doctype html><html lang="en"><head><title>${seed}</title></head><body>${html}</body></html>`
}

const megabytes = Number(process.argv[2])
const { port, cache } = await startCachedServer(
  ({ url = '', headers }, response) => {
    noteTags(`clinic:${headers.host}`, `page:${url}`)
    const seed = Number(url.replace(/\D/g, ''))
    response.setHeader('content-type', 'text/html; charset=utf-8').end(renderPage(seed))
  },
  {},
  megabytes * 1_000_000,
)
process.on('message', () => process.send?.({ rss: process.memoryUsage.rss(), ...cache.figures() }))
process.send?.({ port })
