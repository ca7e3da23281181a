import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { siteHeaders } from '#domain/routes/site-headers.ts'
import { handleNetworkRequest } from './network-request.ts'

/** The path that the network's host serves a request from. */
function servedFrom(path: string, errorPage?: string): string {
  const headers = errorPage ? { [siteHeaders.errorPage]: errorPage } : undefined
  const response = handleNetworkRequest(new NextRequest(`http://localhost:3000${path}`, { headers }))
  return new URL(response.headers.get('x-middleware-rewrite') ?? '').pathname
}

test.each(['404', '500'])('the network’s error page for %s is not its front page', (status) => {
  expect(servedFrom('/', status)).toBe(`/network/en/error-pages/${status}`)
  expect(servedFrom('/hi', status)).toBe(`/network/hi/error-pages/${status}`)
  expect(servedFrom('/')).toBe('/network')
})
