/**
 * A response that a browser saves as a file: lines of CSV, of which more are asked for only when those before have been sent.
 * Nothing more is read once nobody receives it any more.
 *
 * @param name of the file, without the date of the day that is added to it
 * @returns once the first lines are there, so that what can't be read at all is refused and not cut off
 */
export async function csvDownload(name: string, lines: AsyncGenerator<string>): Promise<Response> {
  const first = await lines.next()
  const day = new Date().toISOString().slice(0, 10)
  return new Response(toStream(first, lines), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${day}.csv"`,
    },
  })
}

function toStream(first: IteratorResult<string>, lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let isFirst = true
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = isFirst ? first : await lines.next()
      isFirst = false
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await lines.return(undefined)
    },
  })
}
