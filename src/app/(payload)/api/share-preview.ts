import { z } from 'zod'
import { createSharedLink } from '#data/previews/shared-links.ts'
import { answerEditor } from './frame/answer-editor.ts'

const body = z.object({ collection: z.string(), id: z.string(), clinic: z.string().optional() })

/** POST /api/share-preview { collection, id[, clinic] } -> { address }: a link to the draft for somebody without an account. */
export const POST = (request: Request): Promise<Response> =>
  answerEditor(request, body, async (user, { clinic = null, ...document }) => {
    const link = await createSharedLink(user, { ...document, clinic })
    return 'problem' in link ? { status: 403, message: link.problem } : link
  })
