/*
 * Names of what a page can be made of. A page notes the tags of what it used; a publish appends to the log the tags of what
 * it changed. `scope` is the id of a clinic, or `network` for what all clinics share.
 */

export const networkScope = 'network'

/** Everything that a document says. `clinic`: in that clinic's adaptation. */
export const bodyTag = (collection: string, id: string, clinic?: string): string =>
  join('body', collection, id, clinic)

/** What lists and links need of a document: its title, answer and picture. Also whether it is public at all. */
export const headTag = (collection: string, id: string, clinic?: string): string =>
  join('head', collection, id, clinic)

/** Which documents of a collection are public, and what they are filtered and sorted by. */
export const listTag = (collection: string, scope: string): string => join('list', collection, scope)

/** Whether a document has an address, or had it. */
export const slugTag = (collection: string, slug: string, scope: string): string =>
  join('slug', collection, slug, scope)

/** Anything of a collection. For what is made of all of its documents: a search index. */
export const collectionTag = (collection: string, scope: string): string =>
  join('collection', collection, scope)

/** The clinics that show a shared document, and the languages in which each does. */
export const alternatesTag = (collection: string, id: string): string => join('alternates', collection, id)

/** A clinic's own record. */
export const clinicTag = (id: string): string => join('clinic', id)

/** Which clinic has a host. */
export const hostTag = (host: string): string => join('host', host)

/** Which clinics are live, and what other sites say of them: names, hosts, languages, towns, offers. */
export const clinicsTag = 'clinics'

/** Whether something published shows a picture. */
export const shownTag = (picture: string): string => join('shown', picture)

/** What published documents refer to. For the list of all pictures that a site shows. */
export const referencesTag = (scope: string): string => join('references', scope)

/** Of what is made of nothing that is published. */
export const programTag = 'program'

/** Of an entry: what is made of the tag may not be shown any more, not even where it can't be made anew. */
export const withdrawnTag = (tag: string): string => `${withdrawn}${tag}`

/** The tags that an entry withdraws. */
export const withdrawnTags = (tags: readonly string[]): string[] =>
  tags.flatMap((tag) => (tag.startsWith(withdrawn) ? [tag.slice(withdrawn.length)] : []))

const withdrawn = 'withdrawn:'

const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(':')
