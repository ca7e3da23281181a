/** What is said until a minute since 1970. */
export type TimedText = { until: number; text: string; state?: string }

/**
 * Attributes by which `public/scripts/open-now.js` has an element say what holds when the page is read: `data-turns` has
 * two numbers for each turn, the minutes that it ends after the one before and its place among the words; `data-words` has
 * the words, at last those for when all turns are over; `data-states` their states, for the style, where they have any.
 */
export function timedTextAttributes(turns: readonly TimedText[], after: string) {
  const words = [...new Set(turns.map(({ text }) => text))]
  const lengths = turns.map(({ until }, index) => until - (turns[index - 1]?.until ?? 0))
  const states = words.map((word) => turns.find(({ text }) => text === word)?.state)
  return {
    'data-turns': turns.map(({ text }, index) => `${lengths[index]} ${words.indexOf(text)}`).join(' '),
    'data-words': [...words, after].join('|'),
    ...(states.some(Boolean) && { 'data-states': states.join('|') }),
    // The script may speak before React reads the page, which then must not bring the first words back.
    suppressHydrationWarning: true,
  }
}
