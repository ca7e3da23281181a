import { expect, test } from 'vitest'
import { findScript, withScriptAddresses } from './script-files.ts'

test('a page asks for its scripts at addresses that change with their texts', () => {
  const html =
    '<script async src="/scripts/menu.js"></script><p>/scripts/menu.js</p><script src="/scripts/none.js">'
  const [, file = ''] = /src="\/scripts\/(menu\.[0-9a-f]{8}\.js)"/.exec(withScriptAddresses(html)) ?? []
  expect(withScriptAddresses(html)).toBe(
    `<script async src="/scripts/${file}"></script><p>/scripts/menu.js</p><script src="/scripts/none.js">`,
  )
  expect(findScript(file)).toMatchObject({ path: `/scripts/${file}`, text: expect.stringContaining('menu') })
})

test('the address of another version leads to the present one, and any other name to nothing', () => {
  const { path } = findScript('menu.00000000.js') ?? {}
  expect(path).toMatch(/^\/scripts\/menu\.[0-9a-f]{8}\.js$/)
  for (const file of ['menu.js', 'none.00000000.js', '../menu.00000000.js', 'menu.0.js'])
    expect(findScript(file)).toBeNull()
})
