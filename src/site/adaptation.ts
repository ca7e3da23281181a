/** What an adaptation may do to a section or to an item of it. */
export const operationKinds = ['replace', 'before', 'after', 'hide', 'move', 'retitle'] as const
export type OperationKind = (typeof operationKinds)[number]
