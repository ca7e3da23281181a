import { processWide } from './process-wide.ts'

/** Whether a site has a page at a path, and the language that the path begins with. */
export type FoundPath = {
  exists: boolean
  locale: string
  /** Parameters that lead elsewhere from this path, as in `/?p=123`: they tell addresses apart, beside those that the page reads. */
  queryNames: readonly string[]
}

/** @returns null if it can't be told without rendering */
export type FindPath = (host: string, pathname: string) => Promise<FoundPath | null>

const registered = processWide('site-paths', (): { find: FindPath } => ({ find: async () => null }))

/** Registered by the half of the process that reads the database. */
export const registerSitePaths = (find: FindPath): void => {
  registered.find = find
}

/** Answered from memory, for the server. */
export const findPath: FindPath = (host, pathname) => registered.find(host, pathname)
