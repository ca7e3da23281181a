import { z } from 'zod'
import { payload } from '#data/payload.ts'
import { findReplacement, findReplacements } from '#data/replacing/find-replacements.ts'
import { startReplacement } from '#data/replacing/start-replacement.ts'
import { answerEditor } from '../frame/answer-editor.ts'
import { replaceRequest } from './request-body.ts'

/**
 * GET /api/replace?clinic=ID -> ReplaceOverview, without a clinic of the network’s texts; ?id=ID -> ReplacementDetails.
 */
export async function GET(request: Request): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse('Sign in to the admin panel first.')
  const { searchParams } = new URL(request.url)
  const id = searchParams.get('id')
  const found = id
    ? await findReplacement(user, id)
    : await findReplacements(user, searchParams.get('clinic') || null)
  return found ? Response.json(found) : refuse('You have no access to these texts.')
}

const refuse = (message: string) => Response.json({ errors: [{ message }] }, { status: 403 })

const body = replaceRequest.extend({
  publishes: z.boolean(),
  documents: z
    .array(
      z.object({
        collection: z.string(),
        id: z.string(),
        updatedAt: z.string(),
        hits: z.array(z.string()).max(500),
      }),
    )
    .max(500),
})

/** POST /api/replace ReplaceRequest & { publishes, documents: Chosen[] } -> { id }: replaces what was chosen. */
export const POST = (request: Request): Promise<Response> =>
  answerEditor(request, body, (user, asked) => startReplacement({ ...user, collection: 'users' }, asked))
