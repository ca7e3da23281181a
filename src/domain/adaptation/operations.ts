/** What an adaptation may do to a section or to an item in it. */
export const operationKinds = ['replace', 'before', 'after', 'hide', 'move', 'retitle'] as const
export type OperationKind = (typeof operationKinds)[number]

/** Labels shown to editors. */
export const operationNames: Record<OperationKind, string> = {
  replace: 'Replace',
  before: 'Add before',
  after: 'Add after',
  hide: 'Hide',
  move: 'Move',
  retitle: 'Change heading',
}
