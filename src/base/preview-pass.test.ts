import { expect, test } from 'vitest'
import { type PreviewPass, readPreviewPass, signPreviewPass } from './preview-pass.ts'

const pass: PreviewPass = { user: 'u', session: 's', password: 'p', clinic: 'c', until: Date.now() + 60_000 }

test('a pass is read back as it was signed, until it expires', () => {
  expect(readPreviewPass(signPreviewPass(pass))).toEqual(pass)
  expect(readPreviewPass(signPreviewPass({ ...pass, until: Date.now() - 1 }))).toBeNull()
})

test('a pass that was changed or signed elsewhere is none', () => {
  const [body = '', signature = ''] = signPreviewPass(pass).split('.')
  const other = Buffer.from(JSON.stringify({ ...pass, clinic: 'd' })).toString('base64url')
  const reversed = [...signature].toReversed().join('')
  for (const forged of [undefined, '', 'x', body, `${body}.`, `${other}.${signature}`, `${body}.${reversed}`])
    expect(readPreviewPass(forged)).toBeNull()
})
