import { describe, expect, test } from 'vitest'
import { proseText } from '#ui/prose-model.ts'
import { fixtureContext } from './fixture-context.ts'
import { callout, linkTo, linkToAddress, list, paragraph, rich, strong, upload } from './fixture-parts.ts'
import { resolveProse } from './prose.ts'

const context = fixtureContext()
const resolveOne = (...children: Parameters<typeof paragraph>) => {
  const block = resolveProse(rich([paragraph(...children)]), context)?.blocks[0]
  return block?.kind === 'paragraph' ? block.children : undefined
}
const plain = (text: string) => ({ kind: 'text', text, bold: false, italic: false })

describe('resolveProse', () => {
  test('resolves a link to the page of its document', () => {
    expect(resolveOne('See ', linkTo('conditions:calf-strain', 'the strain'))).toEqual([
      plain('See '),
      { kind: 'link', href: '/conditions/calf-strain', children: [plain('the strain')] },
    ])
  })

  test.each(['conditions:gone', 'treatments:shockwave', 'studies:gone', 'nowhere'])(
    'replaces a link to %s, which the clinic lacks, by its text',
    (document) => {
      expect(resolveOne(linkTo(document, 'these words'))).toEqual([plain('these words')])
    },
  )

  test('turns a link to a study into a numbered citation', () => {
    expect(resolveOne(linkTo('studies:cotchett-2014', 'one trial'))).toEqual([
      {
        kind: 'cited',
        citation: { number: 1, href: '#source-cotchett-2014', label: 'Cotchett et al. 2014' },
        children: [plain('one trial')],
      },
    ])
  })

  test('keeps a path of the site in the page’s locale', () => {
    const written = rich([paragraph(linkToAddress('/first-visit', 'here'))])
    expect(resolveProse(written, fixtureContext({ locale: 'hi' }))?.blocks[0]).toMatchObject({
      children: [{ kind: 'link', href: '/hi/first-visit' }],
    })
  })

  test('never makes a link that could run a script', () => {
    expect(resolveOne(linkToAddress('javascript:alert(1)', 'words'))).toEqual([plain('words')])
  })

  test('keeps bold and italic, and no other format', () => {
    expect(resolveOne(strong('strong'), { type: 'text', text: 'both', format: 3 + 8 })).toEqual([
      { kind: 'text', text: 'strong', bold: true, italic: false },
      { kind: 'text', text: 'both', bold: true, italic: true },
    ])
  })

  test('attaches a nested list to the entry before it', () => {
    const written = rich([list('number', 'Hills', list('bullet', 'Steep'), 'Speed')])
    expect(resolveProse(written, context)?.blocks).toEqual([
      {
        kind: 'list',
        ordered: true,
        items: [
          {
            children: [plain('Hills')],
            lists: [{ kind: 'list', ordered: false, items: [{ children: [plain('Steep')], lists: [] }] }],
          },
          { children: [plain('Speed')], lists: [] },
        ],
      },
    ])
  })

  test('leaves out empty nodes, and is null where nothing is left', () => {
    const empty = [
      paragraph(''),
      upload('another-clinics-picture'),
      callout('note', 'A title', ' '),
      list('bullet'),
    ]
    expect(resolveProse(rich(['Here.', ...empty]), context)?.blocks).toHaveLength(1)
    expect(resolveProse(rich(empty), context)).toBeNull()
    expect(resolveProse(null, context)).toBeNull()
  })

  test('has the lang that it fell back to', () => {
    expect(resolveProse(rich(['Words.'], 'en'), context)?.lang).toBe('en')
    expect(resolveProse(rich(['Words.']), context)).not.toHaveProperty('lang')
  })

  test('can be read as plain text', () => {
    const written = rich([
      paragraph('See ', linkTo('conditions:calf-strain', 'this'), '.'),
      list('bullet', 'One', list('bullet', 'Two')),
      callout('note', 'Title', 'Text'),
    ])
    const prose = resolveProse(written, context)
    expect(prose && proseText(prose)).toBe('See this.\nOne\nTwo\nTitle\nText')
  })
})
