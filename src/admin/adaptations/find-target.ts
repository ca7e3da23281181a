import type {
  ItemTarget,
  OperationTarget,
  SectionTarget,
  TextTarget,
} from '#domain/adaptation/operation-targets.ts'

type Found = {
  section: SectionTarget | undefined
  item: ItemTarget | undefined
  /** The item if `at` names one, else the section. */
  target: OperationTarget | undefined
  /** The text if `at` names one: a text of `target`. */
  text: TextTarget | undefined
  isItem: boolean
}

/** Finds the section that `at` names, and its item and text if `at` names them. */
export function findTarget(targets: readonly SectionTarget[] | null, at: string | undefined): Found {
  const [place = ''] = at?.split('#') ?? []
  const [sectionKey] = place.split('/')
  const section = targets?.find((each) => each.at === sectionKey)
  const item = section?.items.find((each) => each.at === place)
  const isItem = place.includes('/')
  const target = isItem ? item : section
  return { section, item, target, text: target?.texts.find((each) => each.at === at), isItem }
}
