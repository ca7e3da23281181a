import { expect, test } from 'vitest'
import { checkForm, checkJson } from './read-body.ts'
import { RefusedRequest } from './refused-request.ts'

const nested = (levels: number): string => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`
const bytes = (text: string) => new Uint8Array(Buffer.from(text))

test('JSON may be nested 100 levels deep, and brackets in its texts are no levels', () => {
  expect(() => checkJson(bytes(nested(99)))).not.toThrow()
  expect(() => checkJson(bytes(nested(100)))).toThrow(RefusedRequest)
  expect(() => checkJson(bytes(JSON.stringify({ a: `"${'['.repeat(200)}` })))).not.toThrow()
})

const type = 'multipart/form-data; boundary=x'
const part = (content: string, head = 'Content-Disposition: form-data; name="_payload"') =>
  `--x\r\n${head}\r\n\r\n${content}\r\n`

test('JSON in a form may be nested as deep as JSON by itself, whatever its part is called', () => {
  expect(() => checkForm(type, bytes(`${part(nested(99))}--x--\r\n`))).not.toThrow()
  for (const form of [
    part(nested(100)),
    part('a') + part(nested(100)),
    part(` \r\n${nested(100)}`, 'content-disposition: form-data;\r\n name=_payload'),
    part(`{"b":"--x","a":${nested(100)}}`),
    part(nested(100), 'Content-Disposition: form-data; name="file"; filename="a.json"'),
  ])
    expect(() => checkForm(type, bytes(`${form}--x--\r\n`))).toThrow('nested deeper than 100 levels')
})

test('the parts of a form are found as Payload’s parser finds them, or it is refused', () => {
  for (const header of [
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=x; boundary=y',
    'multipart/form-data; boundary=y; charset=utf-8',
    'multipart/form-data; boundary="x',
  ])
    expect(() => checkForm(header, bytes(part(nested(1))))).toThrow('boundary')
  const encoded = part(
    'eyJ9',
    'Content-Disposition: form-data; name="_payload"\r\nContent-Type: a/b;\r\n charset=base64',
  )
  expect(() => checkForm(type, bytes(encoded))).toThrow('UTF-8')
})

test('a picture is no JSON, even with brackets in it', async () => {
  const form = new FormData()
  form.set('_payload', '{"alt":"A"}')
  form.set('file', new File([`PNG${'['.repeat(500)}\r\n\r\n{`], 'a.png'))
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const body = new Uint8Array(await request.arrayBuffer())
  expect(() => checkForm(request.headers.get('content-type') ?? '', body)).not.toThrow()
})
