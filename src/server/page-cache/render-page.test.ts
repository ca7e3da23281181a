import { afterEach, expect, test, vi } from 'vitest'
import { createIngredients } from '#publish/ingredients.ts'
import { defaults, startPublicServer, stopServers } from '../test-servers.ts'
import { renderPage } from './render-page.ts'

afterEach(stopServers)

const address = { key: 'a.example/', host: 'a.example', path: '/' }
const settings = { security: { panelOrigins: defaults.panelOrigins, isTls: false }, scheme: defaults.scheme }

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
