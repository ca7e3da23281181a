/** The score out of 100 that each page must reach, by Lighthouse's category. */
export const thresholds = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const

export type Category = keyof typeof thresholds
export const categories = Object.keys(thresholds) as Category[]

/** The measurements of one visit. */
export type Visit = {
  scores: Record<Category, number>
  /** Largest contentful paint, seconds. */
  paint: number
  /** Total blocking time, milliseconds. */
  blocked: number
  /** Cumulative layout shift. */
  shift: number
  /** Bytes transferred. */
  bytes: number
  /** Titles and values of the audits that lowered a score. */
  losses: string[]
}

export type Measured = Visit & { page: string; visits: number }

export const isPassing = ({ scores }: Pick<Visit, 'scores'>): boolean =>
  listFailedCategories(scores).length === 0

/** The categories whose score is below its threshold. */
export const listFailedCategories = (scores: Record<Category, number>): Category[] =>
  categories.filter((category) => scores[category] < thresholds[category])

/** The median of an odd number of visits by performance, the only score that depends on how busy the machine is. */
export function median(visits: Visit[]): Visit {
  const middle = [...visits].sort((a, b) => a.scores.performance - b.scores.performance)[
    Math.floor(visits.length / 2)
  ]
  if (!middle) throw new Error('The median of no visits is undefined.')
  return middle
}
