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
  test('leads a link to the page of its document', () => {
    expect(resolveOne('See ', linkTo('conditions:calf-strain', 'the strain'))).toEqual([
      plain('See '),
      { kind: 'link', href: '/conditions/calf-strain', children: [plain('the strain')] },
    ])
  })

  test.each(['conditions:gone', 'treatments:shockwave', 'studies:gone', 'nowhere'])(
    'makes a link to %s, which the clinic lacks, its words',
    (document) => {
      expect(resolveOne(linkTo(document, 'these words'))).toEqual([plain('these words')])
    },
  )

  test('makes a link to a study a numbered reference to its source', () => {
    expect(resolveOne(linkTo('studies:cotchett-2014', 'one trial'))).toEqual([
      {
        kind: 'cited',
        citation: { number: 1, href: '#source-cotchett-2014', label: 'Cotchett et al. 2014' },
        children: [plain('one trial')],
      },
    ])
  })

  test('keeps a path of the site in the page’s language', () => {
    const written = rich([paragraph(linkToAddress('/first-visit', 'here'))])
    expect(resolveProse(written, fixtureContext({ locale: 'hi' }))?.blocks[0]).toMatchObject({
      children: [{ kind: 'link', href: '/hi/first-visit' }],
    })
  })

  test('never makes a link that could run a script', () => {
    expect(resolveOne(linkToAddress('javascript:alert(1)', 'words'))).toEqual([plain('words')])
  })

  test('keeps bold and italic, and nothing else of the format', () => {
    expect(resolveOne(strong('strong'), { type: 'text', text: 'both', format: 3 + 8 })).toEqual([
      { kind: 'text', text: 'strong', bold: true, italic: false },
      { kind: 'text', text: 'both', bold: true, italic: true },
    ])
  })

  test('hangs a nested list under the entry that stands before it', () => {
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

  test('leaves out what shows nothing, and is null where nothing is left', () => {
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

  test('says which language it fell back to', () => {
    expect(resolveProse(rich(['Words.'], 'en'), context)?.lang).toBe('en')
    expect(resolveProse(rich(['Words.']), context)).not.toHaveProperty('lang')
  })

  test('can be read as words alone', () => {
    const written = rich([
      paragraph('See ', linkTo('conditions:calf-strain', 'this'), '.'),
      list('bullet', 'One', list('bullet', 'Two')),
      callout('note', 'Title', 'Text'),
    ])
    const prose = resolveProse(written, context)
    expect(prose && proseText(prose)).toBe('See this.\nOne\nTwo\nTitle\nText')
  })
})
