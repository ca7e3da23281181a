import type { LibraryKind, RelationField } from '#domain/library/collections.ts'
import type { Adaptation, SharedDocument } from '#domain/library/document.ts'
import type { Localized } from '#domain/locales/localized.ts'
import type { BodyArea } from '#ui/body-map/areas.ts'
import type { DiagramName } from '#ui/diagrams/names.ts'

/** What lists and links need of a document of the library. */
export type Entry = Omit<SharedDocument, 'sections'> & {
  collection: LibraryKind
  adaptation: Adaptation | null
  relations: Record<RelationField, string[]>
  /** Where a muscle is, and where its pain may be felt. */
  location?: Localized
  referral?: Localized
  /** ISO time of the last change. */
  updatedAt: string
  /** Of a treatment: the practitioner needs one of each; empty where none is needed. */
  professions: string[]
  authorisations: string[]
  /** The drawing of a muscle. */
  diagram: DiagramName | null
  /** The areas of the body map that belong to a region. */
  bodyAreas: BodyArea[]
}
