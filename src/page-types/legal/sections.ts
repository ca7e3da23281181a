import type { LocationCard, Target, Text, UrgentNumber } from '#ui/models.ts'

/** A location to write to or call, and whom to address there; null if anybody. */
export type Office = Pick<LocationCard, 'slug' | 'name' | 'address' | 'telephone' | 'email'> & {
  person: string | null
}

/** A part of a page that is made from the clinic's data, by how it is laid out. */
export type LegalPart =
  | { kind: 'paragraph'; text: Text }
  | { kind: 'facts'; facts: { key: string; label: Text; text: Text }[] }
  | { kind: 'links'; links: Target[] }
  | { kind: 'numbers'; numbers: UrgentNumber[] }
  | { kind: 'offices'; offices: Office[] }

export type LegalSection = { id: string; heading: Text; parts: LegalPart[] }

/** What a page says where the clinic has written none of its own. `dated` is an ISO date. */
export type LegalText = { answer: Text; sections: LegalSection[]; dated: string }

export const paragraph = (text: string): LegalPart => ({ kind: 'paragraph', text: { text } })

export const links = (...targets: { title: string; href: string }[]): LegalPart => ({
  kind: 'links',
  links: targets.map(({ title, href }) => ({ title: { text: title }, href })),
})

/** Date (`YYYY-MM-DD`) of the last change to the texts that are the same everywhere. */
export const textsDated = '2026-11-29'
