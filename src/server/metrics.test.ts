import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { mailCounts } from '#publish/mail-counts.ts'
import { createPosition } from '#publish/position.ts'
import { createMetricsServer, createRequestCounts } from './metrics.ts'
import { listenOnFreePort, stopServers } from './test-servers.ts'

afterEach(stopServers)

test('the figures of the server are in the form that Prometheus reads', async () => {
  const requests = createRequestCounts()
  requests.add('page', 'GET', 200)
  requests.add('page', 'GET', 200)
  requests.add('api', 'PATCH', 409)
  const position = createPosition()
  position.follow(true)
  position.arrive(['a'])
  mailCounts.sent = 3
  const figures = {
    hits: 5,
    misses: 4,
    renders: 3,
    drops: 6,
    failures: 2,
    lastGood: 1,
    pages: 7,
    bytes: 8,
    evictions: 9,
  }
  const port = await listenOnFreePort(createMetricsServer({ requests, position, cache: () => figures }))
  const read = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  await read()
  // Asked twice, nothing counts twice.
  const text = await read()
  for (const line of [
    'polyclinic_requests_total{area="page",method="GET",status="200"} 2',
    'polyclinic_requests_total{area="api",method="PATCH",status="409"} 1',
    'polyclinic_page_cache_hits_total 5',
    'polyclinic_page_cache_drops_total 6',
    'polyclinic_page_cache_last_good_total 1',
    'polyclinic_page_cache_bytes 8',
    'polyclinic_publish_log_following 1',
    'polyclinic_publish_log_arrivals_total 1',
    'polyclinic_mails_total{outcome="sent"} 3',
  ])
    expect(text.split('\n')).toContain(line)
  expect(text).toContain('process_resident_memory_bytes')
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
})

test('the lag of the publish log grows until all of it has arrived again', async () => {
  const position = createPosition()
  const sources = { requests: createRequestCounts(), position, cache: () => undefined }
  const port = await listenOnFreePort(createMetricsServer(sources))
  const lag = async () => {
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    return /^polyclinic_publish_log_lag_seconds (.+)$/m.exec(text)?.[1]
  }
  expect(await lag()).toBe('+Inf')
  position.follow(true)
  await pause(60)
  position.follow(false)
  expect(Number(await lag())).toBeGreaterThan(0.05)
  position.follow(true)
  expect(Number(await lag())).toBeLessThan(0.05)
})

test('the figures of a cache that is turned off are zero', async () => {
  const sources = { requests: createRequestCounts(), position: createPosition(), cache: () => undefined }
  const port = await listenOnFreePort(createMetricsServer(sources))
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  expect(text).toContain('polyclinic_page_cache_hits_total 0')
})
