import type { LibraryKind } from '#domain/library/collections.ts'
import type { Messages } from '#domain/locales/messages.ts'
import type { Shell, Target, Text } from './models.ts'

/** The props that every page of a clinic's site gets in addition to its content. */
export type Frame = { shell: Shell; messages: Messages }

/** Related documents of one kind. Not rendered if `targets` is empty. */
export type RelatedGroup = { kind: LibraryKind; targets: Target[] }

/** A section in the page's table of contents. `id` is that of its element. */
export type ContentsEntry = { id: string; heading: Text }
