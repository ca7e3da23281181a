import type { ItemTarget, OperationTarget, SectionTarget } from '#domain/adaptation/operation-targets.ts'

type Found = {
  section: SectionTarget | undefined
  item: ItemTarget | undefined
  /** The entry where `at` names one, else the section. */
  place: OperationTarget | undefined
  isItem: boolean
}

/** The section that `at` names, and the entry of it where `at` names one. */
export function findPlace(places: readonly SectionTarget[] | null, at: string | undefined): Found {
  const [sectionKey] = at?.split('/') ?? []
  const section = places?.find((each) => each.at === sectionKey)
  const item = section?.items.find((each) => each.at === at)
  const isItem = at?.includes('/') ?? false
  return { section, item, place: isItem ? item : section, isItem }
}
