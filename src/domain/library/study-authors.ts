/** An entry of a study's authors that stands for those who are not named. */
const othersLeftOut = /^et al\.?$/i

/** The authors of a study that are named; none while they are not known. */
export const namedAuthors = (authors: readonly string[]): string[] =>
  authors.filter((author) => !othersLeftOut.test(author))
