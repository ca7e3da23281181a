/** Muscles with a drawing. A muscle document selects one of them. */
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

/** Narrows a stored name; null if there is no such drawing (any more). */
export const toDiagramName = (name: unknown): DiagramName | null =>
  diagramNames.find((each) => each === name) ?? null
