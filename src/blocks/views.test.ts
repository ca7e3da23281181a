import { describe, expect, test } from 'vitest'
import { sectionBlocks } from './blocks.ts'
import { asText } from './fixture-parts.ts'
import { keyPoints } from './key-points/index.ts'
import { renderSections } from './render-sections.tsx'

/** Files of this site's own: what they do, the page does without them too. */
const ownScripts = /^(?:<script async="" src="\/scripts\/[a-z-]+\.js"><\/script>)*/

const everything = sectionBlocks.flatMap(({ fixtures }) => fixtures)

describe('every section', () => {
  test.each(everything)('$kind "$key" has its key as id and is labelled by its heading', (fixture) => {
    const html = renderSections([fixture])
    expect(html).toMatch(new RegExp(`${ownScripts.source}<section id="${fixture.key}"`))
    if (fixture.heading) {
      expect(html).toContain(`aria-labelledby="${fixture.key}-heading"`)
      expect(html).toContain(`<h2 id="${fixture.key}-heading"`)
    }
  })

  test('a heading that fell back to another locale has its lang', () => {
    const sections = keyPoints.fixtures.map((fixture) => ({
      ...fixture,
      heading: asText('In English', 'en'),
    }))
    const html = renderSections(sections, { locale: 'hi' })
    expect(html).toContain('<span lang="en">In English</span>')
  })

  test('has no inline script, frame or event handler', () => {
    const html = renderSections(everything).replace(ownScripts, '')
    expect(html).not.toMatch(/<script|<iframe|\son[a-z]+=/i)
  })

  test('has no duplicate ids on a page', () => {
    const ids = [...renderSections(everything).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('skips no heading level', () => {
    const levels = [...renderSections(everything).matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    }, 1)
  })
})
