import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Redirect, redirectsAfterMove, settleRedirect } from './redirect-graph.ts'

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
      const others = made.filter((each) => each.from !== from)
      const settled = settleRedirect({ from, to }, { redirects: others, renames: left, isPage })
      if ('to' in settled) {
        const followed = others.map((each) => (each.to === from ? { ...each, to: settled.to } : each))
        made = [...followed, { from, to: settled.to }]
      }
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

const addresses = {
  redirects: [
    { from: '/b', to: '/page' },
    { from: '/gone', to: '/lost' },
    { from: '/away', to: 'https://a.example/' },
  ],
  renames: [{ from: '/before', to: '/page' }],
  isPage: (path: string) => path === '/page',
}
const settle = (from: string, to: string) => settleRedirect({ from, to }, addresses)

test('a redirect to an address that is itself redirected leads to the end in one step', () => {
  expect(settle('/a', '/page')).toEqual({ to: '/page' })
  expect(settle('/a', '/b')).toEqual({ to: '/page', through: '/b' })
  expect(settle('/a', '/before')).toEqual({ to: '/page', through: '/before' })
  expect(settle('/a', '/away')).toEqual({ to: 'https://a.example/', through: '/away' })
  expect(settle('/a', 'https://b.example/')).toEqual({ to: 'https://b.example/' })
})

test('a redirect that would never be used, lead to nothing or in a circle is refused with the addresses', () => {
  expect(settle('/page', '/b')).toEqual({ kind: 'page', chain: ['/page'] })
  expect(settle('/before', '/b')).toEqual({ kind: 'renamed', chain: ['/before', '/page'] })
  expect(settle('/a', '/nothing')).toEqual({ kind: 'missing', chain: ['/a', '/nothing'] })
  expect(settle('/a', '/gone')).toEqual({ kind: 'missing', chain: ['/a', '/gone', '/lost'] })
  expect(settle('/lost', '/gone')).toEqual({ kind: 'loop', chain: ['/lost', '/gone', '/lost'] })
  expect(settle('/a', '/a')).toEqual({ kind: 'loop', chain: ['/a', '/a'] })
})

test('after a move, redirects to the old address are updated and redirects from the new one are removed', () => {
  const old = { from: '/old', to: '/page' }
  const away = { from: '/new', to: '/elsewhere' }
  const other = { from: '/other', to: '/third' }
  const move = redirectsAfterMove({ from: '/page', to: '/new' }, [old, away, other])
  expect(move).toEqual({ moved: [old], ended: [away] })
})
