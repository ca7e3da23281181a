import { afterEach, expect, test, vi } from 'vitest'
import { createIngredients, notePrivate, noteTags, noteUntil } from '#publish/ingredients.ts'
import { defaults, startPublicServer, stopServers } from '../test-servers.ts'
import { renderPage } from './render-page.ts'

afterEach(stopServers)

const address = { key: 'a.example/', host: 'a.example', path: '/' }
const settings = {
  security: { panelOrigins: defaults.panelOrigins, isTls: false },
  scheme: defaults.scheme,
  cdnSeconds: 0,
}

test('a render that takes too long is given up, also in the middle of its page', async () => {
  for (const hasBegun of [false, true]) {
    const { upstream } = await startPublicServer((_, response) => {
      if (hasBegun) response.setHeader('content-type', 'text/html').write('<p>half')
    })
    const ingredients = createIngredients()
    const render = renderPage(address, { upstream, ingredients, ...settings, deadline: 40 })
    await expect(render).rejects.toThrow()
    await vi.waitFor(() => expect(upstream.records.size).toBe(0))
  }
})

test.each([
  [0, () => {}, undefined],
  [60, () => {}, 'max-age=60'],
  [60, () => noteUntil(Date.now() + 20_500), 'max-age=20'],
  [60, () => notePrivate(), undefined],
])(
  'a CDN may keep a page for %i seconds at most, and only a public one',
  async (cdnSeconds, note, expected) => {
    const { upstream } = await startPublicServer((_, response) => {
      noteTags('clinic:1', 'body:2')
      note()
      response.setHeader('content-type', 'text/html').end('<p>Page')
    })
    const ingredients = createIngredients()
    const options = { ...settings, upstream, ingredients, deadline: 1000, cdnSeconds }
    const { headers } = await renderPage(address, options)
    expect(headers['cdn-cache-control']).toBe(expected)
    expect(headers['surrogate-key']).toBe(expected && 'clinic:1 body:2')
    expect(headers['cache-control']).toBe('max-age=0, must-revalidate')
  },
)
