import { findClinicById } from '#data/find-clinic.ts'
import { frameRequest } from '#data/frames/find-framed.ts'
import { frameAccess } from '#data/frames/frame-pass.ts'
import { createFramePass } from '#data/previews/preview-pass.ts'
import { answerEditor } from './answer-editor.ts'

/** POST /api/frame/pass { collection, id, clinic } -> { src }: the address of the frame in which this user edits at a clinic. */
export const POST = (request: Request): Promise<Response> =>
  answerEditor(request, frameRequest, async (user, { clinic }) => {
    if (!frameAccess(user, clinic) || !(await findClinicById(clinic)))
      return { status: 403, message: 'You have no access to this clinic.' }
    const pass = await createFramePass(user.id, user._sid ?? '', clinic)
    if (!pass) return { status: 401, message: 'Your session has ended. Sign in again.' }
    return { src: `/api/frame?${new URLSearchParams({ pass })}` }
  })
