import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Redirect, redirectProblem, redirectsAfterMove } from './redirect-graph.ts'

const address = fc.constantFrom('/a', '/b', '/c', '/d', '/e', '/f')
const step = fc.record({ move: fc.constantFrom('redirect', 'rename', 'publish'), from: address, to: address })

/** A site on which refused redirects change nothing. */
function siteAfter(steps: readonly { move: string; from: string; to: string }[]) {
  const pages = new Map([['/a', 'A']])
  let made: Redirect[] = []
  let left: (Redirect & { page: string })[] = []
  for (const { move, from, to } of steps) {
    const isPage = (path: string) => pages.has(path)
    const page = pages.get(from)
    if (move === 'redirect') {
      if (!redirectProblem({ from, to }, { redirects: [...made, ...left], isPage }))
        made = [...made.filter((each) => each.from !== from), { from, to }]
    } else if (move === 'publish') {
      if (!isPage(from) && ![...made, ...left].some((each) => each.from === from)) pages.set(from, from)
    } else if (page && !isPage(to)) {
      const others = left.filter((each) => each.page !== page)
      const { moved, ended } = redirectsAfterMove({ from, to }, made)
      made = made
        .filter((each) => !ended.includes(each))
        .map((each) => (moved.includes(each) ? { ...each, to } : each))
      pages.delete(from)
      pages.set(to, page)
      const own = left.filter((each) => each.page === page && each.from !== to)
      // A page takes precedence over a redirect from its address.
      left = [
        ...others.filter((each) => each.from !== to),
        ...own.map((each) => ({ ...each, to })),
        { page, from, to },
      ]
    }
  }
  return { pages, redirects: [...made, ...left] }
}

test('no sequence of edits and renames leaves a redirect that leads to another redirect', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const { pages, redirects } = siteAfter(steps)
      for (const { to } of redirects) {
        const further = pages.has(to) ? undefined : redirects.find(({ from }) => from === to)
        expect(further, JSON.stringify(redirects)).toBeUndefined()
      }
    }),
    { numRuns: 2000 },
  )
})

const none = { redirects: [], isPage: () => false }

test('a refused redirect reports the whole chain', () => {
  const redirects = [
    { from: '/b', to: '/c' },
    { from: '/c', to: '/d' },
  ]
  const at = (from: string, to: string) => redirectProblem({ from, to }, { redirects, isPage: () => false })
  expect(at('/a', '/b')).toEqual({ kind: 'chain', chain: ['/a', '/b', '/c', '/d'] })
  expect(at('/d', '/b')).toEqual({ kind: 'loop', chain: ['/d', '/b', '/c', '/d'] })
  expect(at('/d', '/z')).toEqual({ kind: 'chain', chain: ['/c', '/d', '/z'] })
  expect(at('/x', 'https://a.example/')).toBeNull()
})

test('a redirect from a page is refused, a redirect to a page is accepted', () => {
  const addresses = { ...none, isPage: (path: string) => path === '/page' }
  expect(redirectProblem({ from: '/page', to: '/b' }, addresses)?.kind).toBe('page')
  expect(redirectProblem({ from: '/b', to: '/page' }, addresses)).toBeNull()
})

test('after a move, redirects to the old address are updated and redirects from the new one are removed', () => {
  const old = { from: '/old', to: '/page' }
  const away = { from: '/new', to: '/elsewhere' }
  const other = { from: '/other', to: '/third' }
  const move = redirectsAfterMove({ from: '/page', to: '/new' }, [old, away, other])
  expect(move).toEqual({ moved: [old], ended: [away] })
})
