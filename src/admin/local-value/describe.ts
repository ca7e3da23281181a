import type { LocalPart, LocalValue } from '#domain/seo/local-value.ts'

/** What an editor can do about each part that a page lacks. */
export const advice: Record<LocalPart, string> = {
  introduction: 'Write a local introduction: how your clinic treats this, in your own words.',
  questions: 'Add a question that your patients ask, with your answer, to the section of questions.',
  practitioners: 'Name who treats it: choose this page in the list of a practitioner.',
  fees: 'Enter your fees at the clinic.',
  directions: 'Describe at each location how to find the door.',
}

/** The local value of a page in one sentence: how much of its text no other clinic's page repeats. */
export function describeLocalValue({ repeated }: LocalValue): string {
  if (repeated === null) return 'No other clinic shows this page in this language.'
  const percent = Math.round(repeated * 100)
  return `${100 - percent} of 100. Another clinic’s page repeats ${percent}% of the text.`
}
