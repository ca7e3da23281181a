import { HtmlValidate } from 'html-validate'

/** A page without script elements, whose content is not HTML. */
export const withoutScripts = (html: string): string => html.replace(/<script\b[\s\S]*?<\/script>/g, '')

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A diagram has a name without role="img", since its parts are links.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // React's style where HTML allows several: case of attributes, closed void elements, hidden="".
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    // The style sheets are served from the same origin.
    'require-sri': 'off',
    // A picture's focal point (object-position) is part of its data.
    'no-inline-style': 'off',
    // Telephone numbers may wrap at their hyphens.
    'tel-non-breaking': 'off',
    // The length of a title is an editorial decision.
    'long-title': 'off',
  },
})

/** The errors of an HTML page, a line each: rule, message and the markup around it. */
export async function findInvalidMarkup(html: string): Promise<string[]> {
  const page = withoutScripts(html)
  const { results } = await validator.validateString(page)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, offset }) => {
      const context = page.slice(Math.max(0, offset - 40), offset + 80).replace(/\s+/g, ' ')
      return `${ruleId}: ${message} in …${context}…`
    }),
  )
}

/** Empty lists, paragraphs, headings and other elements that should be omitted when they have no content. */
export const findEmptyElements = (html: string): string[] =>
  withoutScripts(html).match(/<(ul|ol|dl|dd|p|h[1-6]|nav|section|figcaption|tbody)\b[^>]*>\s*<\/\1>/g) ?? []

/** The levels of a page's headings, in document order. */
export const listHeadingLevels = (html: string): number[] =>
  [...withoutScripts(html).matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))

/** Whether the only h1 comes first and no level is skipped. */
export function isHeadingOrderValid(levels: number[]): boolean {
  const isStepwise = levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1 || index === 0)
  return levels.filter((level) => level === 1).length === 1 && levels[0] === 1 && isStepwise
}

/** The ids in a page, which are the valid targets of fragments. */
export const listIds = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))

/** Pictures and drawings without `width` and `height`, which fill the window where the style sheet fails to load. */
export function findUnsized(html: string): string[] {
  let depth = 0
  return [...html.matchAll(/<(\/?svg|img)\b[^>]*>/g)].flatMap(([tag, name]) => {
    if (name === '/svg') depth -= 1
    // A drawing inside another one takes part of its area.
    const isOutermost = name === 'img' || (name === 'svg' && depth++ === 0)
    return isOutermost && !(/\swidth="\d/.test(tag) && /\sheight="\d/.test(tag)) ? [tag] : []
  })
}
