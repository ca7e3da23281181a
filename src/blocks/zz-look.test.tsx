import { writeFileSync, readFileSync, readdirSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { test } from 'vitest'
import { themeVariables } from '../site/themes/variables.ts'
import { themeCss } from '../site/themes/css.ts'
import { Sources } from '../ui/sources.tsx'
import { fixtureContext } from './fixture-context.ts'
import { fixtureStudies } from './fixture-studies.ts'
import { sectionFixtures } from './fixtures.ts'
import { resolveSections } from './resolve.ts'
import { Sections } from './views.tsx'

test('look', () => {
  const dir = '/work/main/src/ui/styles/sections/'
  const names = readFileSync('/work/main/src/ui/styles/sections.css', 'utf8').matchAll(/sections\/([\w-]+\.css)/g)
  const css = [...names].map(([, f]) => readFileSync(dir + f, 'utf8')).join('\n')
  const fonts = ['newsreader','schibsted-grotesk','bricolage-grotesque','figtree','anek-latin','anek-devanagari','anek-kannada'].map(f => {
    const d = `/work/main/node_modules/@fontsource-variable/${f}/`
    return readFileSync(d + 'index.css','utf8').replaceAll('./files/', `file://${d}files/`) + (f === 'newsreader' ? readFileSync(d + 'wght-italic.css','utf8').replaceAll('./files/', `file://${d}files/`) : '')
  }).join('\n')
  for (const theme of ['reading-room','foothills','movement-lab'] as const) for (const locale of ['en','hi','kn'] as const) {
    const context = fixtureContext({ locale })
    const sections = resolveSections(Object.values(sectionFixtures).flat(), context)
    const body = renderToStaticMarkup(<><Sections sections={sections} messages={context.messages} /><Sources studies={fixtureStudies} messages={context.messages} /></>)
    const attrs = Object.entries(themeVariables({ theme }).attributes).map(([k, v]) => `${k}="${v}"`).join(' ')
    const base = '*{box-sizing:border-box}body{margin:0;background:var(--color-ground);color:var(--color-text);font-family:var(--font-text);font-size:var(--step-0);line-height:var(--text-leading)}main{padding:1rem;max-width:64rem;margin:auto}a{color:var(--color-link)}'
    writeFileSync(`/tmp/sections-look/${theme}-${locale}.html`, `<!doctype html><html lang="${locale}" ${attrs}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${fonts}${themeCss({ theme })}${base}${css}</style><main>${body}</main></html>`)
  }
})
