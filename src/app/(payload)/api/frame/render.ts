import { renderFrame } from '#app/frames/render-frame.ts'
import { findFramed, renderRequest } from '#data/frames/find-framed.ts'
import { findOutline } from '#data/frames/find-outline.ts'
import { createFramePass } from '#data/previews/preview-pass.ts'
import { answerEditor } from './answer-editor.ts'

/**
 * POST /api/frame/render { collection, id, clinic, locale, data } -> { html, path, locale, outline, reports }: the page as it
 * would be with the form's data, which nothing stores.
 */
export const POST = (request: Request): Promise<Response> =>
  answerEditor(request, renderRequest, async (user, given) => {
    const framed = await findFramed(user, given)
    if ('message' in framed) return framed
    const pass = await createFramePass(user.id, user._sid ?? '', given.clinic)
    if (!pass) return { status: 401, message: 'Your session has ended. Sign in again.' }
    const [html, parts] = await Promise.all([renderFrame(framed, pass), findOutline(framed)])
    if (html === null) return { status: 404, message: `${framed.clinic.name} has no such page.` }
    return { html, path: framed.path, locale: framed.context.locale, ...parts }
  })
