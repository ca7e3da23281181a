import type { ItemTarget, OperationTarget, SectionTarget } from '#domain/adaptation/operation-targets.ts'

type Found = {
  section: SectionTarget | undefined
  item: ItemTarget | undefined
  /** The item if `at` names one, else the section. */
  target: OperationTarget | undefined
  isItem: boolean
}

/** Finds the section that `at` names, and its item if `at` names one. */
export function findTarget(targets: readonly SectionTarget[] | null, at: string | undefined): Found {
  const [sectionKey] = at?.split('/') ?? []
  const section = targets?.find((each) => each.at === sectionKey)
  const item = section?.items.find((each) => each.at === at)
  const isItem = at?.includes('/') ?? false
  return { section, item, target: isItem ? item : section, isItem }
}
