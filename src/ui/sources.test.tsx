import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { getMessages } from '#domain/locales/messages.ts'
import type { Study } from './models.ts'
import { Sources } from './sources.tsx'

const study: Study = {
  slug: 'sample-2022',
  title: 'Does it help?',
  authors: ['Sample A', 'Specimen B'],
  year: 2022,
  journal: 'Journal of Examples',
  volume: '22',
  issue: '1',
  pages: '112–117',
  url: 'https://papers.example/1',
  verification: 'abstract',
  findings: [],
}

const render = (...studies: Study[]) =>
  renderToStaticMarkup(<Sources studies={studies} messages={getMessages('hi')} />)

test('an entry has the id that citations link to and the format of a reference', () => {
  expect(render(study)).toContain(
    '<li id="source-sample-2022" class="source"><span lang="en">Sample A, Specimen B (2022). ' +
      '<a href="https://papers.example/1">Does it help?</a> <cite>Journal of Examples</cite> 22(1):112–117.</span></li>',
  )
})

test('an entry without journal and URL has authors, year and title', () => {
  const bare = { ...study, title: 'A title', journal: undefined, url: undefined }
  expect(render(bare)).toContain('Sample A, Specimen B (2022). A title.</span>')
})

test('an entry whose authors are not known yet begins with the year', () => {
  expect(render({ ...study, authors: ['et al.'] })).toContain('<span lang="en">(2022). <a')
})

test('an entry lists at most six authors', () => {
  const authors = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
  expect(render({ ...study, authors })).toContain('A, B, C, D, E, F, et al. (2022)')
})

test('an unverified or disputed study is marked in the page’s locale', () => {
  expect(render({ ...study, verification: 'to-be-verified' })).toContain('जाँच बाक़ी है')
  expect(render({ ...study, verification: 'disputed' })).toContain('विवादित')
  expect(render(study)).not.toContain('<strong')
})

test('the list is not rendered without studies', () => {
  expect(render()).toBe('')
})
