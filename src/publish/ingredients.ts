import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from './process-wide.ts'

/** What a page, or another kept value, was made of. It grows while the page is rendered. */
export type Ingredients = {
  /** See `tags.ts`. */
  tags: Set<string>
  /** The instant at which the page changes by itself, in milliseconds since 1970; Infinity if it never does. */
  until: number
  /** The instant from which it may not be shown any more, not even where it can't be made anew: a consent ends. */
  endsAt: number
  /** Whether the page holds what only one visitor may see: a draft, or a reply to a form. */
  isPrivate: boolean
}

/** Each asynchronous call has its own record, so that concurrent renders can't mix. */
const storage = processWide('ingredients', () => new AsyncLocalStorage<Ingredients>())

export const createIngredients = (): Ingredients => ({
  tags: new Set(),
  until: Infinity,
  endsAt: Infinity,
  isPrivate: false,
})

/** Runs a function; whatever it notes until it has finished, also asynchronously, is added to `ingredients`. */
export function recordIngredients<T>(ingredients: Ingredients, run: () => T): T {
  return storage.run(ingredients, run)
}

/** Records that the page being rendered used what the tags name. Without a page it does nothing. */
export function noteTags(...tags: readonly string[]): void {
  const record = storage.getStore()
  for (const tag of tags) record?.tags.add(tag)
}

/** Records that the page being rendered holds only before an instant, in milliseconds since 1970. */
export function noteUntil(instant: number): void {
  const record = storage.getStore()
  if (record) record.until = Math.min(record.until, instant)
}

/** Records that the page being rendered may not be shown from an instant on, in milliseconds since 1970. */
export function noteEnd(instant: number): void {
  const record = storage.getStore()
  if (record) record.endsAt = Math.min(record.endsAt, instant)
  noteUntil(instant)
}

/** Records that the page being rendered is for one visitor. */
export function notePrivate(): void {
  const record = storage.getStore()
  if (record) record.isPrivate = true
}

/** Records what a part was made of as ingredients of the page being rendered. */
export function noteIngredients({ tags, until, endsAt, isPrivate }: Ingredients): void {
  noteTags(...tags)
  noteUntil(until)
  noteEnd(endsAt)
  if (isPrivate) notePrivate()
}
