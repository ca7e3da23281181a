import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { hasTable, lacksPictures, normalizePastedHtml } from './normalize-pasted-html.ts'

// Cast, because the types of happy-dom are not those of the browser that it stands for.
const parse = (html: string) =>
  new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document
const paste = (html: string): string => normalizePastedHtml(parse(html))
const readFixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}.html`, import.meta.url), 'utf8')

test('a document of Word keeps its headings, lists, links and rows, and nothing of its markup', () => {
  expect(paste(readFixture('word'))).toBe(
    '<h3>Guide</h3><h3>Shin splints</h3>' +
      '<p>Pain along the shin, <strong>often after running</strong>, in Okotoks. Read ' +
      '<a href="https://example.org/shin?a=1&#38;b=2">the <em>guide</em></a>. Take 10\u00a0mg.</p>' +
      '<h3>What helps</h3>' +
      '<ul><li>Rest</li><li><ul><li>from running</li></ul></li><li><strong>Ice</strong> for ten minutes</li></ul>' +
      '<h4>In this order</h4><ol><li>Walk</li><li>Run &#60; 5 km</li></ol>' +
      '<p><strong>Week</strong> – <strong>Load</strong></p><p>1 – Walk daily</p>',
  )
})

test('Word on the web’s separate lists become one list', () => {
  expect(paste(readFixture('word-online'))).toBe(
    '<h3>What helps</h3><ul><li>Rest</li><li><ul><li><strong>from running</strong></li></ul></li><li>Ice</li></ul>',
  )
})

test('Google Docs’ styles become bold and italic, and its nested lists nest', () => {
  expect(paste(readFixture('google-docs'))).toBe(
    '<h3>Shin splints</h3><p>Pain, <strong>often</strong><em> after running</em></p>' +
      '<ul><li>Rest</li><li><ul><li>from running</li></ul></li></ul>' +
      '<ol><li><a href="https://example.org/">Walk</a></li></ol><p>Week – Load</p>',
  )
})

test('LibreOffice’s paragraphs in items become the items’ text', () => {
  expect(paste(readFixture('libreoffice'))).toBe(
    '<h3>Shin splints</h3><p>Pain, <strong>often</strong> after running</p>' +
      '<ol><li>Rest</li><li><ul><li>from running</li></ul></li><li>Ice</li></ol>' +
      '<p>Week – Load</p><p>1</p>',
  )
})

test.each([
  [
    'a bullet typed as text is an item',
    '<p>·&nbsp;&nbsp; Rest</p><p>• Ice</p>',
    '<ul><li>Rest</li><li>Ice</li></ul>',
  ],
  [
    'a number typed as text is an item',
    '<p>1.&nbsp;&nbsp;&nbsp; Rest</p><p>2.&nbsp;&nbsp; Ice</p>',
    '<ol><li>Rest</li><li>Ice</li></ol>',
  ],
  [
    'a sentence that begins with a number is none',
    '<p>1. May</p><p>o well</p>',
    '<p>1. May</p><p>o well</p>',
  ],
  [
    'a list that begins with a deeper item stays whole',
    '<ul><ul><li>a</li></ul><li>b</li></ul>',
    '<ul><li><ul><li>a</li></ul></li><li>b</li></ul>',
  ],
  ['paragraphs of one item are its lines', '<ul><li><p>a</p><p>b</p></li></ul>', '<ul><li>a<br>b</li></ul>'],
  ['h3 and h4 alone keep their levels', '<h3>a</h3><h4>b</h4><h6>c</h6>', '<h3>a</h3><h4>b</h4><h4>c</h4>'],
  ['h3 below h2 becomes h4', '<h2>a</h2><h3>b</h3>', '<h3>a</h3><h4>b</h4>'],
  ['a few words stay inline', '<p>a <b>b</b></p>', 'a <strong>b</strong>'],
  [
    'a table for the layout keeps its paragraphs',
    '<table><tr><td><p>a</p><p>b</p></td></tr></table>',
    '<p>a</p><p>b</p>',
  ],
  [
    'a table in a cell becomes part of the line',
    '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table><p>d</p>',
    '<p>a – b – c</p><p>d</p>',
  ],
  [
    'scripts, hidden text and addresses of programs are dropped',
    '<p>a<script>x</script><span style="display:none">y</span><a href="javascript:z">b</a><img src="file:///c.png"></p>',
    'ab',
  ],
  [
    'a picture that the clipboard holds stays',
    '<p>a</p><p><img src="data:image/png;base64,AA" alt="A calf"></p>',
    '<p>a</p><p><img src="data:image/png;base64,AA" alt="A calf"></p>',
  ],
  [
    'a checklist of Google Docs is a list',
    '<ul><li role="checkbox"><img aria-roledescription="checkbox" src="data:image/png;base64,AA"><p>a</p></li></ul>',
    '<ul><li>a</li></ul>',
  ],
  ['a line of the source is a space', '<p><b>a</b>\n<i>b</i></p>', '<strong>a</strong> <em>b</em>'],
  ['a line break stays', '<p>a<br>b<br></p>', 'a<br>b'],
  ['nothing stays nothing', '<p>&nbsp;</p>', ''],
])('%s', (_, html, expected) => expect(paste(html)).toBe(expected))

test('a table is one with several columns', () => {
  expect(hasTable(parse(readFixture('word')))).toBe(true)
  expect(hasTable(parse('<table><tr><td>a</td></tr></table>'))).toBe(false)
})

test('pictures of other hosts and of files are left out, and noticed', () => {
  for (const address of ['https://example.org/a.png', 'file:///tmp/a.png']) {
    const html = `<p>a</p><p><img src="${address}" alt="A calf"></p>`
    expect([paste(html), lacksPictures(parse(html))]).toEqual(['a', true])
  }
  expect(lacksPictures(parse('<img src="data:image/png;base64,AA">'))).toBe(false)
})
