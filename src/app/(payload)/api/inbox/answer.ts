import type { z } from 'zod'
import { payload } from '#data/payload.ts'
import { enquiryStates } from '#domain/enquiry/handling.ts'
import type { InboxFilter } from '#domain/enquiry/inbox.ts'
import type { Asker } from '#enquiries/inbox/scope.ts'

/** What is not possible, for the user to read. */
export type Problem = { status: number; message: string }

/** Answers a signed-in user's question; null for a user who may not ask it. */
export async function answerQuestion(
  request: Request,
  answer: (asker: Asker, parameters: URLSearchParams) => Promise<object | null>,
): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse(signedOut)
  const found = await answer({ user, headers: request.headers }, new URL(request.url).searchParams)
  if (!found) return refuse(notAllowed)
  return found instanceof Response ? found : Response.json(found)
}

/** Answers what a signed-in user sends. */
export async function answerRequest<Body>(
  request: Request,
  schema: z.ZodType<Body>,
  answer: (asker: Asker, body: Body) => Promise<Problem | object | null>,
): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse(signedOut)
  const body = schema.safeParse(await request.json().catch(() => null))
  if (!body.success)
    return refuse({ status: 400, message: body.error.issues[0]?.message ?? 'The request can’t be read.' })
  const result = await answer({ user, headers: request.headers }, body.data)
  if (!result) return refuse(notAllowed)
  return isProblem(result) ? refuse(result) : Response.json(result)
}

/** Whatever is unknown does not restrict. */
export function readFilter(parameters: URLSearchParams): InboxFilter {
  const text = (name: string) => parameters.get(name)?.slice(0, 200) ?? ''
  const state = [...enquiryStates, 'open' as const].find((each) => each === text('state')) ?? ''
  return { clinic: text('clinic'), state, assignee: text('assignee'), search: text('search') }
}

const signedOut: Problem = { status: 401, message: 'Your session has ended. Sign in again.' }
const notAllowed: Problem = { status: 403, message: 'You have no access to this.' }

const isProblem = (result: Problem | object): result is Problem => 'status' in result && 'message' in result

const refuse = ({ status, message }: Problem) => Response.json({ errors: [{ message }] }, { status })
