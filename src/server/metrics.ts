import { createServer, type Server } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { mailCounts } from '#publish/mail-counts.ts'
import type { Position } from '#publish/position.ts'
import type { CacheFigures } from './page-cache/page-cache.ts'

/** Requests by what they were for and how they ended. Saves are those of the API with PATCH and POST. */
export type RequestCounts = {
  add: (area: string, method: string, status: number) => void
  values: () => [labels: { area: string; method: string; status: string }, count: number][]
}

export function createRequestCounts(): RequestCounts {
  const counts = new Map<string, number>()
  return {
    add: (area, method, status) => {
      const key = `${area} ${method} ${status}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    },
    values: () =>
      [...counts].map(([key, count]) => {
        const [area = '', method = '', status = ''] = key.split(' ')
        return [{ area, method, status }, count]
      }),
  }
}

type Sources = {
  requests: RequestCounts
  /** Undefined while nothing is kept. */
  cache: () => CacheFigures | undefined
  position: Pick<Position, 'entries' | 'isFollowing' | 'lag'>
}

/**
 * A server for Prometheus with one address, /metrics. It has a port of its own, which is not for visitors: figures say how many
 * people read about what.
 */
export function createMetricsServer(sources: Sources): Server {
  const registry = createRegistry(sources)
  return createServer(async (request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end()
    const text = await registry.metrics()
    response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text)
  })
}

function createRegistry({ requests, cache, position }: Sources): Registry {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  new Counter({
    name: 'polyclinic_requests_total',
    help: 'Requests by area, method and status. Saves are requests of the API with POST or PATCH.',
    labelNames: ['area', 'method', 'status'],
    registers,
    collect() {
      this.reset()
      for (const [labels, count] of requests.values()) this.inc(labels, count)
    },
  })
  for (const [name, help] of Object.entries(totals))
    new Counter({
      name: `polyclinic_page_cache_${toSnakeCase(name)}_total`,
      help,
      registers,
      collect() {
        this.reset()
        this.inc(cache()?.[name as keyof typeof totals] ?? 0)
      },
    })
  for (const [name, help] of Object.entries(amounts))
    new Gauge({
      name: `polyclinic_page_cache_${name}`,
      help,
      registers,
      collect() {
        this.set(cache()?.[name as keyof typeof amounts] ?? 0)
      },
    })
  new Gauge({
    name: 'polyclinic_publish_log_following',
    help: '1 while changes arrive from the publish log, 0 while nothing is kept because they don’t.',
    registers,
    collect() {
      this.set(position.isFollowing() ? 1 : 0)
    },
  })
  new Counter({
    name: 'polyclinic_publish_log_arrivals_total',
    help: 'Entries of the publish log that have arrived.',
    registers,
    collect() {
      this.reset()
      this.inc(position.entries())
    },
  })
  new Gauge({
    name: 'polyclinic_publish_log_lag_seconds',
    help: 'Since everything in the publish log had arrived: a change that visitors don’t see yet is at most so old.',
    registers,
    collect() {
      this.set(position.lag() / 1000)
    },
  })
  new Counter({
    name: 'polyclinic_mails_total',
    help: 'Mails that were handed to the mail server, and mails that were not.',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset()
      for (const [outcome, count] of Object.entries(mailCounts)) this.inc({ outcome }, count)
    },
  })
  return registry
}

const totals = {
  hits: 'Visits that got a kept page.',
  misses: 'Visits for which a page was rendered, or waited for.',
  renders: 'Pages rendered.',
  drops: 'Pages dropped, because something that they were made of has changed.',
  failures: 'Visits whose page could not be rendered.',
  lastGood: 'Visits that got a page as it was, because it could not be rendered anew.',
  evictions: 'Pages removed to make room.',
} satisfies Partial<Record<keyof CacheFigures, string>>

const amounts = {
  pages: 'Pages in memory.',
  bytes: 'Bytes of pages in memory.',
} satisfies Partial<Record<keyof CacheFigures, string>>

const toSnakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
