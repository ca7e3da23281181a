import type { Load } from './load.ts'
import type { PublishResult } from './publish-live.ts'
import type { ZipfResult } from './zipf.ts'

/** What one run has measured. */
export type Figures = {
  date: string
  page: { bytes: number; gzip: number }
  /** By server, at 16 and at 64 connections; the first one is what the others are compared with. */
  loads: { name: string; at16: Load | undefined; at64: Load | undefined }[]
  firstView: { p50: number; p99: number; pages: number }
  rss: number
  zipf: ZipfResult[]
  /** By servers: of a shared page, and of an alert of a clinic. */
  publish: { name: string; page: PublishResult; alert: PublishResult }[]
}
