/** Numbers of columns, the preferred first. */
const choices = [4, 3, 5] as const

type CardColumns = (typeof choices)[number]

/**
 * The number of columns in which cards fill every row, in their order.
 *
 * @param spans how many columns each card takes
 * @returns null if they leave a hole in any of the numbers
 */
export const cardColumns = (spans: readonly number[]): CardColumns | null =>
  choices.find((columns) => fillsRows(spans, columns)) ?? null

function fillsRows(spans: readonly number[], columns: number): boolean {
  let taken = 0
  for (const span of spans) {
    if (taken + span > columns) return false
    taken = (taken + span) % columns
  }
  return taken === 0
}
