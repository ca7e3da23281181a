import type { z } from 'zod'
import type { Member } from '#collections/shared/access/roles.ts'
import { payload } from '#data/payload.ts'
import type { User } from '#payload-types'

/** Payload adds the id of the session, but does not declare it. */
export type Editor = User & Member & { _sid?: string }

type Refusal = { status: number; message: string }

/** Answers a request of the editor in the panel, for a signed-in user. */
export async function answerEditor<Body>(
  request: Request,
  schema: z.ZodType<Body>,
  answer: (user: Editor, body: Body) => Promise<Refusal | object>,
): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse({ status: 401, message: 'Your session has ended. Sign in again.' })
  const body = schema.safeParse(await request.json().catch(() => null))
  if (!body.success) return refuse({ status: 400, message: 'The request names no document and no clinic.' })
  const result = await answer(user as Editor, body.data)
  return isRefusal(result) ? refuse(result) : Response.json(result)
}

const isRefusal = (result: Refusal | object): result is Refusal => 'status' in result && 'message' in result

const refuse = ({ status, message }: Refusal) => Response.json({ errors: [{ message }] }, { status })
