import { RefusedRequest } from './refused-request.ts'

/**
 * Reads the body of a request up to `limit` bytes.
 *
 * @throws RefusedRequest if it is larger, whatever its Content-Length says
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new RefusedRequest(
    413,
    `The request is too large. Up to ${describeBytes(limit)} can be sent here.`,
  )
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/**
 * Checks that a body may be given to `JSON.parse`: it is an object, and not nested deeper than any document. What is nested
 * deeper keeps the process busy long after parsing, since documents are copied and walked through by recursion.
 *
 * @throws RefusedRequest
 */
export function checkJson(body: Uint8Array): void {
  if (body.find((byte) => !whitespace.has(byte)) !== bytes.openBrace)
    throw new RefusedRequest(400, 'The body must be a JSON object.')
  checkNesting(body)
}

/**
 * Checks the JSON in a form as a body of JSON is checked: Payload sends a document with a file as the form's field
 * `_payload`. Any part that begins with a bracket is taken for JSON, whatever it is called; no picture begins with one.
 *
 * @param header the Content-Type. It has to name the boundary in the usual form, so that Payload finds the same parts
 * @throws RefusedRequest
 */
export function checkForm(header: string, body: Uint8Array<ArrayBuffer>): void {
  const boundary = /^[^;]*;\s*boundary=("?)([\w'()+,./:=?-]{1,70})\1\s*$/i.exec(header)?.[2]
  if (!boundary) throw new RefusedRequest(400, 'The form that was sent has no valid boundary.')
  for (const part of splitForm(Buffer.from(body.buffer), boundary)) {
    const start = part.indexOf('\r\n\r\n')
    if (start < 0) continue
    // In another encoding the brackets would be other bytes, and the parser would convert them.
    if (/;\s*charset/i.test(part.toString('latin1', 0, start)))
      throw new RefusedRequest(400, 'The parts of a form are sent in UTF-8, without a charset.')
    const content = part.subarray(start)
    const first = content.find((byte) => !whitespace.has(byte))
    if (first === bytes.openBrace || first === bytes.openBracket) checkNesting(content)
  }
}

/** The parts of a form, each with its head, and what stands before and after them. */
function* splitForm(form: Buffer, boundary: string): Generator<Buffer> {
  const delimiter = `\r\n--${boundary}`
  let start = 0
  for (let end = form.indexOf(delimiter); end >= 0; end = form.indexOf(delimiter, start)) {
    yield form.subarray(start, end)
    start = end + delimiter.length
  }
  yield form.subarray(start)
}

function checkNesting(json: Uint8Array): void {
  if (isNestedDeeper(json, maxNesting))
    throw new RefusedRequest(400, `The body is nested deeper than ${maxNesting} levels.`)
}

/** Levels. A list of five levels in a text has about 30. */
const maxNesting = 100

/** Counts the brackets outside strings; bytes of other characters than ASCII are all above 127 in UTF-8. */
function isNestedDeeper(body: Uint8Array, limit: number): boolean {
  let [level, isString] = [0, false]
  for (let index = 0; index < body.length; index += 1) {
    const byte = body[index]
    if (isString && byte === bytes.backslash) index += 1
    else if (byte === bytes.quote) isString = !isString
    else if (isString) continue
    else if (byte === bytes.openBrace || byte === bytes.openBracket) level += 1
    else if (byte === bytes.closeBrace || byte === bytes.closeBracket) level -= 1
    if (level > limit) return true
  }
  return false
}

const bytes = {
  quote: 0x22,
  backslash: 0x5c,
  openBracket: 0x5b,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
}
const whitespace: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d])

const describeBytes = (count: number): string =>
  count < 1_000_000 ? `${count / 1000} KB` : `${count / 1_000_000} MB`
