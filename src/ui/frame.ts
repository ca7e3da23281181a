import type { LibraryKind } from '#domain/library/collections.ts'
import type { Messages } from '#domain/locales/messages.ts'
import type { Shell, Target, Text } from './models.ts'

/** What every page of a clinic's site gets beside its own content. */
export type Frame = { shell: Shell; messages: Messages }

/** Documents of one kind that a page leads on to. Left out where `targets` is empty. */
export type RelatedGroup = { kind: LibraryKind; targets: Target[] }

/** A section of the page, for the list of its contents. `id` is the element's. */
export type ContentsEntry = { id: string; heading: Text }
