import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { transform } from 'lightningcss'
import postcss, { type AtRule, type ChildNode, type Rule } from 'postcss'
import type { StyleRule, Styles } from '#app/html/style-sheet.ts'
import { themeCss } from '#domain/themes/css.ts'
import { type ThemeName, themeNames } from '#domain/themes/names.ts'
import { themeVariables } from '#domain/themes/variables.ts'
import { needsOf, suits } from './selectors.ts'

export const stylesFolder = 'src/ui/styles'
const scriptsFolder = 'public/scripts'

/** The style sheets of `src/ui/styles`, in the order in which they are imported, as rules with what each is needed for. */
export function compileStyles(): Styles {
  const root = postcss.parse(listFiles(path.join(stylesFolder, 'index.css')).map(minify).join(''))
  const names: string[] = []
  const placeOf = (name: string) => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1)
  const themes = Object.fromEntries(
    themeNames.map((theme) => [theme, listRules(root.nodes, [], selectFor(theme), placeOf)]),
  ) as Record<ThemeName, StyleRule[]>
  const addedByScripts = findAddedByScripts(names)
  const version = createHash('sha256')
    .update(JSON.stringify([names, themes]))
    .digest('hex')
    .slice(0, 8)
  return { version, names, addedByScripts, themes }
}

function listFiles(file: string): string[] {
  const imports = [...readFileSync(file, 'utf8').matchAll(/^@import "(.+)";$/gm)]
  return imports.length === 0
    ? [file]
    : imports.flatMap(([, name = '']) => listFiles(path.join(path.dirname(file), name)))
}

const version = (major: number, minor = 0) => (major << 16) | (minor << 8)
/** The oldest browsers in which every page looks as designed: those that Next supports. */
const targets = {
  chrome: version(111),
  edge: version(111),
  firefox: version(111),
  safari: version(16, 4),
  ios_saf: version(16, 4),
}

const minify = (filename: string): string =>
  transform({ filename, code: readFileSync(filename), minify: true, targets }).code.toString()

type Select = {
  /** The selectors of a rule that can apply on a page in the theme. */
  selectors: (rule: Rule) => string[]
  /** Whether the theme uses what an at-rule declares. */
  declares: (rule: AtRule) => boolean
}

function selectFor(theme: ThemeName): Select {
  const { attributes } = themeVariables({ theme })
  const css = themeCss({ theme })
  return {
    selectors: (rule) => rule.selectors.filter((selector) => suits(selector, attributes)),
    declares: (rule) => {
      if (rule.name !== 'font-face') return true
      const family = /font-family:\s*["']?([^"';]+)/.exec(rule.toString())?.[1]
      return css.includes(`'${family}'`)
    },
  }
}

function listRules(
  nodes: readonly ChildNode[],
  within: string[],
  select: Select,
  placeOf: (name: string) => number,
): StyleRule[] {
  return nodes.flatMap((node) => {
    if (node.type === 'rule') {
      const selectors = select.selectors(node)
      const needs = selectors.flatMap(needsOf).map((list) => list.map(placeOf))
      const css = `${selectors.join()}{${node.nodes.join(';')}}`
      return selectors.length > 0 ? [{ css, within, needs }] : []
    }
    if (node.type !== 'atrule') return []
    if (grouping.has(node.name) && node.nodes)
      return listRules(node.nodes, [...within, `@${node.name} ${node.params}`], select, placeOf)
    return select.declares(node) ? [{ css: node.toString(), within, needs: [[]] }] : []
  })
}

const grouping: ReadonlySet<string> = new Set(['media', 'supports', 'container'])

/** The names in the texts of scripts that rules are about: what a script may add to a page. */
function findAddedByScripts(names: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    readdirSync(scriptsFolder).map((file) => {
      const source = readFileSync(path.join(scriptsFolder, file), 'utf8')
      const words = new Set([...source.matchAll(/'([\w -]+)'/g)].flatMap(([, text = '']) => text.split(' ')))
      return [`/scripts/${file}`, names.filter((name) => words.has(name.replace('.', '')))]
    }),
  )
}
