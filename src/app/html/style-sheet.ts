import { createHmac } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { env } from '#base/env.ts'
import { memoize } from '#base/memoize.ts'
import type { ThemeName } from '#domain/themes/names.ts'

/** The styles of every page, written by `scripts/styles.ts`. */
export type Styles = {
  /** Changes with the styles. */
  version: string
  /** The classes, as `.card`, and elements, as `table`, that rules are about. */
  names: string[]
  /** The names that a script of `public/scripts` adds to a page. */
  addedByScripts: Record<string, string[]>
  themes: Record<ThemeName, StyleRule[]>
}

export type StyleRule = {
  css: string
  /** The at-rules around it: `@media print`. */
  within: string[]
  /** A page needs the rule if it has every name of one of these lists; numbers are places in `names`. */
  needs: number[][]
}

export const stylesFile = '.next/styles.json'

/** `page`: the rules that a page needs at once; `print`: those that browsers load last; `whole`: all of a theme. */
type Part = 'page' | 'print' | 'whole'

const isForPrint = ({ within }: StyleRule): boolean => within[0] === '@media print'

const holds: Record<Part, (rule: StyleRule) => boolean> = {
  page: (rule) => !isForPrint(rule),
  print: isForPrint,
  whole: () => true,
}

/**
 * The addresses of the style sheets for a page: of the rules that apply to something on it. An address holds what the sheet
 * follows from, so that any server can answer for it.
 *
 * @param html the page
 */
export function styleSheetPaths(html: string, theme: ThemeName): { page: string; print: string } {
  const { names } = readStyles()
  const found = namesOnPage(html)
  const bits = Buffer.alloc(Math.ceil(names.length / 8))
  names.forEach((name, place) => {
    if (found.has(name)) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7))
  })
  const set = bits.toString('base64url')
  return { page: sheetPath(set, 'page', theme), print: sheetPath(set, 'print', theme) }
}

/**
 * The style sheet at such an address, without its ending; null where no page of this version has the address. Nobody can
 * make one up, since each is kept in memory.
 */
export function styleSheet(theme: ThemeName, name: string): string | null {
  const [bits = '', part = ''] = name.split('.')
  if (!isPart(part) || name !== signed(bits, part, theme)) return null
  const set = Buffer.from(bits, 'base64url')
  const has = (place: number) => ((set[place >> 3] ?? 0) & (1 << (place & 7))) !== 0
  const rules = readStyles().themes[theme].filter(holds[part])
  return joinRules(rules.filter(({ needs }) => needs.some((places) => places.every(has))))
}

/** The address of every rule of a theme. */
export function wholeStyleSheetPath(theme: ThemeName): string {
  const { names } = readStyles()
  const bits = Buffer.alloc(Math.ceil(names.length / 8), 0xff).toString('base64url')
  return sheetPath(bits, 'whole', theme)
}

const isPart = (part: string): part is Part => Object.hasOwn(holds, part)

const sheetPath = (bits: string, part: Part, theme: ThemeName): string =>
  `/styles/${theme}/${signed(bits, part, theme)}.css`

function signed(bits: string, part: Part, theme: ThemeName): string {
  const hmac = createHmac('sha256', env.PAYLOAD_SECRET)
  hmac.update(`style sheet ${readStyles().version} ${theme} ${part} ${bits}`)
  return `${bits}.${part}.${hmac.digest('base64url').slice(0, 8)}`
}

function namesOnPage(html: string): Set<string> {
  const { addedByScripts } = readStyles()
  const found = new Set<string>()
  for (const [, element, classes, script] of html.matchAll(nameOnPage)) {
    if (element) found.add(element)
    for (const name of classes?.split(' ') ?? []) found.add(`.${name}`)
    for (const name of (script && addedByScripts[script]) || []) found.add(name)
  }
  return found
}

const nameOnPage = /<([a-z][\w-]*)|\sclass="([^"]+)"|\ssrc="(\/scripts\/[^"]+)"/g

/** Rules in a row that are within the same at-rules share them. */
function joinRules(rules: readonly StyleRule[]): string {
  let text = ''
  let open: readonly string[] = []
  for (const { css, within } of rules) {
    if (within.join() !== open.join()) {
      text += '}'.repeat(open.length) + within.map((each) => `${each}{`).join('')
      open = within
    }
    text += css
  }
  return text + '}'.repeat(open.length)
}

const parse = memoize((_: number): Styles => JSON.parse(readFileSync(stylesFile, 'utf8')))

/** In development they are read anew after a change. */
function readStyles(): Styles {
  return parse(process.env.NODE_ENV === 'development' ? statSync(stylesFile).mtimeMs : 0)
}
