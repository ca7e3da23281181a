import { exportEnquiries } from '#enquiries/inbox/export-enquiries.ts'
import { answerQuestion, readFilter } from '../answer.ts'

export const dynamic = 'force-dynamic'

/** GET /api/inbox/export, with the parameters of the list -> a CSV file, read and sent a batch at a time. */
export const GET = (request: Request): Promise<Response> =>
  answerQuestion(request, async (asker, parameters) => {
    const lines = exportEnquiries(asker, readFilter(parameters))
    if (!lines) return null
    const day = new Date().toISOString().slice(0, 10)
    return new Response(toStream(lines), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="enquiries-${day}.csv"`,
      },
    })
  })

/** Asks for more only when what was read has been sent, and stops when nobody receives it any more. */
function toStream(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await lines.return(undefined)
    },
  })
}
