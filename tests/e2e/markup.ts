import { HtmlValidate } from 'html-validate'

/** A page as it is without the framework's own scripts, which are data of its own and no part of what we write. */
export const withoutScripts = (html: string): string => html.replace(/<script\b[\s\S]*?<\/script>/g, '')

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A drawing may be named without being a picture: its parts are links.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // How React writes what HTML leaves free: letter case of attributes, closed void elements, hidden="".
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    // The style sheets are the server's own.
    'require-sri': 'off',
    // Where a picture is looked at (object-position) is data of the picture.
    'no-inline-style': 'off',
    // Numbers may break at their hyphen; axe and a person's eye see to the rest.
    'tel-non-breaking': 'off',
    // How long a title may be is for its writer and for the search engines to say.
    'long-title': 'off',
  },
})

/** What is no valid HTML, a line each: rule, message and the place. */
export async function findInvalidMarkup(html: string): Promise<string[]> {
  const page = withoutScripts(html)
  const { results } = await validator.validateString(page)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, offset }) => {
      const place = page.slice(Math.max(0, offset - 40), offset + 80).replace(/\s+/g, ' ')
      return `${ruleId}: ${message} in …${place}…`
    }),
  )
}

/** Lists, paragraphs and headings with nothing in them, which are left out where there is nothing to say. */
export const findEmptyElements = (html: string): string[] =>
  withoutScripts(html).match(/<(ul|ol|dl|dd|p|h[1-6]|nav|section|figcaption|tbody)\b[^>]*>\s*<\/\1>/g) ?? []

/** The levels of a page's headings in their order. */
export const listHeadingLevels = (html: string): number[] =>
  [...withoutScripts(html).matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))

/** Whether there is exactly one h1 and no level is left out on the way down. */
export function isHeadingOrderValid(levels: number[]): boolean {
  const isStepwise = levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1 || index === 0)
  return levels.filter((level) => level === 1).length === 1 && levels[0] === 1 && isStepwise
}

/** The ids that a page's fragments may lead to. */
export const listIds = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))
