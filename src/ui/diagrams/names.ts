/** Muscles that there is a drawing of. A muscle document says which of them is its own. */
export const diagramNames = [
  'gastrocnemius',
  'soleus',
  'plantaris',
  'tibialis-posterior',
  'flexor-hallucis-longus',
  'flexor-digitorum-longus',
  'peroneus-longus',
  'peroneus-brevis',
  'tibialis-anterior',
] as const
export type DiagramName = (typeof diagramNames)[number]

/** The drawing of this name; null where there is none (any more). */
export const toDiagramName = (name: unknown): DiagramName | null =>
  diagramNames.find((each) => each === name) ?? null
