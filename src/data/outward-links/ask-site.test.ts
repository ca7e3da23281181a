import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { askSite } from './ask-site.ts'

let server: Server | undefined
afterEach(() => void server?.close())

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const ask = (url: string) =>
  askSite(url, {
    userAgent: 'Polyclinic link check (+https://a.example)',
    isAllowed: () => true,
    timeout: 300,
  })

test('a page is asked for by its head alone, and the site is told who asks', async () => {
  const asked: unknown[] = []
  const url = await serve((request, response) => {
    asked.push([request.method, request.headers['user-agent']])
    response.end('page')
  })
  expect(await ask(url)).toEqual({ status: 200, problem: null })
  expect(asked).toEqual([['HEAD', 'Polyclinic link check (+https://a.example)']])
})

test('a site that refuses HEAD is asked for the page', async () => {
  const url = await serve((request, response) => {
    response.writeHead(request.method === 'HEAD' ? 405 : 200).end()
  })
  expect(await ask(url)).toEqual({ status: 200, problem: null })
})

test('a page that has moved works, and one that is gone says so', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new' }).end()
    else response.writeHead(request.url === '/new' ? 200 : 404).end()
  })
  expect(await ask(`${url}/old`)).toEqual({ status: 200, problem: null })
  expect(await ask(`${url}/gone`)).toEqual({ status: 404, problem: null })
})

test('redirects in a circle, silence and an unknown name are problems in words', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end()
  })
  expect((await ask(`${url}/circle`)).problem).toBe('The other site redirects in a circle.')
  expect((await ask(`${url}/silent`)).problem).toBe('The other site does not respond.')
  expect((await ask('http://127.0.0.1:1/')).problem).toBe('The other site can’t be reached.')
})

test('what only this server’s own network reaches is never asked, by address, by name or by redirect', async () => {
  let requests = 0
  const url = await serve((_, response) => {
    requests += 1
    response.end()
  })
  const { port } = new URL(url)
  const userAgent = 'test'
  for (const address of [url, `http://localhost:${port}/`, `http://[::1]:${port}/`, 'file:///etc/passwd'])
    expect([address, (await askSite(address, { userAgent })).problem]).toEqual([
      address,
      'This is no address of a public site.',
    ])
  expect(requests).toBe(0)
})
