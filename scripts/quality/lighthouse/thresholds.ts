/** Lighthouse's categories by what each page must reach, out of 100. */
export const thresholds = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const

export type Category = keyof typeof thresholds
export const categories = Object.keys(thresholds) as Category[]

/** What one visit measured. */
export type Visit = {
  scores: Record<Category, number>
  /** Largest contentful paint, seconds. */
  paint: number
  /** Total blocking time, milliseconds. */
  blocked: number
  /** Cumulative layout shift. */
  shift: number
  /** What came over the network, bytes. */
  bytes: number
  /** Audits that cost points, with their titles. */
  losses: string[]
}

export type Measured = Visit & { page: string; visits: number }

export const isPassing = ({ scores }: Pick<Visit, 'scores'>): boolean =>
  listFailedCategories(scores).length === 0

/** The categories under their floor. */
export const listFailedCategories = (scores: Record<Category, number>): Category[] =>
  categories.filter((category) => scores[category] < thresholds[category])

/** Of an odd number of visits the one in the middle by performance: a busy machine moves nothing else. */
export function median(visits: Visit[]): Visit {
  const middle = [...visits].sort((a, b) => a.scores.performance - b.scores.performance)[
    Math.floor(visits.length / 2)
  ]
  if (!middle) throw new Error('Nothing was visited.')
  return middle
}
