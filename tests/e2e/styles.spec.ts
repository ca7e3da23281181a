import { expect, test } from '@playwright/test'
import { clinics, pageTypePaths } from './page-types.ts'
import { request, siteUrl } from './request.ts'

for (const clinic of clinics) {
  test(`${clinic}: the style sheet of a page has every rule that applies to something on it`, async ({
    page,
  }) => {
    for (const [name, path] of Object.entries(pageTypePaths(clinic))) {
      await page.goto(`${siteUrl(clinic)}${path}`)
      const href = await page.locator('link[rel="stylesheet"]').first().getAttribute('href')
      const [, , theme] = String(href).split('/')
      const elsewhere = await request(`${clinic}.localhost`, `/styles/${theme}/old.css`)
      const whole = await request(`${clinic}.localhost`, String(elsewhere.headers.location))
      const { missing, count } = await page.evaluate(findMissingRules, whole.body)
      expect(missing, `${name} ${path}`).toEqual([])
      expect(count, `${name} ${path}: rules that apply`).toBeGreaterThan(100)
    }
  })
}

test('a style sheet and the drawings are kept for a year, and other addresses lead to them', async ({
  page,
}) => {
  await page.goto(`${siteUrl('nyc')}/muscles/soleus`)
  const sheet = String(await page.locator('link[rel="stylesheet"]').first().getAttribute('href'))
  const drawings = String(await page.locator('.diagram-drawing use').first().getAttribute('href')).split(
    '#',
  )[0]
  for (const path of [sheet, String(drawings)]) {
    const { status, headers } = await request('nyc.localhost', path)
    expect({ path, status, cached: headers['cache-control'] }).toEqual({
      path,
      status: 200,
      cached: 'public, max-age=31536000, immutable',
    })
  }
  const [, , theme, name = ''] = sheet.split('/')
  for (const path of ['/styles/none/a.css', `/styles/${theme}/a.txt`, '/drawings/a.txt'])
    expect((await request('nyc.localhost', path)).status, path).toBe(404)
  const madeUp = `/styles/${theme}/_${name.slice(1)}`
  for (const path of [madeUp, `/styles/${theme}/a.css`, '/drawings/a.svg'])
    expect((await request('nyc.localhost', path)).status, path).toBe(302)
})

/** Runs in the page: which rules of the whole sheet apply to something, and which of them its own sheet lacks. */
function findMissingRules(whole: string): { missing: string[]; count: number } {
  const list = (rules: CSSRuleList, within = ''): { text: string; selector: string }[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule)
        return [{ text: `${within}${rule.cssText}`, selector: rule.selectorText }]
      return rule instanceof CSSGroupingRule
        ? list(rule.cssRules, `${within}${rule.cssText.split('{')[0]}`)
        : [{ text: rule.cssText, selector: ':root' }]
    })
  const applies = (selector: string) => {
    const state =
      /::[\w-]+(?:\([^)]*\))?|:(?:hover|focus|focus-visible|focus-within|active|target|checked|disabled)\b/g
    const always = selector.replace(state, '').replace(/(^|[\s>+~,])(?=$|,)/g, '$1*')
    try {
      return document.querySelector(always) !== null
    } catch {
      return true
    }
  }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(whole)
  const own = new Set(
    [...document.styleSheets].flatMap(({ cssRules }) => list(cssRules)).map(({ text }) => text),
  )
  const wanted = list(sheet.cssRules).filter(({ selector }) => applies(selector))
  return {
    missing: wanted.filter(({ text }) => !own.has(text)).map(({ text }) => text),
    count: wanted.length,
  }
}
