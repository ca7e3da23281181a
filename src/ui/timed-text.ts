/** A text that is valid until a minute since 1970, with an optional state for styles. */
export type TimedText = { until: number; text: string; state?: string }

/**
 * Attributes from which `public/scripts/open-now.js` sets the text of an element at the time of reading. `data-turns` has
 * two numbers for each text: the minutes from the end of the previous one to its own, and its index in `data-words`.
 * `data-words` has the distinct texts, followed by the one for after the last. `data-states` has their states, if any.
 */
export function timedTextAttributes(timedTexts: readonly TimedText[], after: string) {
  const distinctTexts = [...new Set(timedTexts.map(({ text }) => text))]
  const durations = timedTexts.map(({ until }, index) => until - (timedTexts[index - 1]?.until ?? 0))
  const states = distinctTexts.map(
    (distinctText) => timedTexts.find(({ text }) => text === distinctText)?.state,
  )
  return {
    'data-turns': timedTexts
      .map(({ text }, index) => `${durations[index]} ${distinctTexts.indexOf(text)}`)
      .join(' '),
    'data-words': [...distinctTexts, after].join('|'),
    ...(states.some(Boolean) && { 'data-states': states.join('|') }),
  }
}
