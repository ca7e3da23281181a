import { findPlaces } from '#data/replacing/find-places.ts'
import { forbidden } from '#data/replacing/start-replacement.ts'
import { answerEditor } from '../frame/answer-editor.ts'
import { replaceRequest } from './request-body.ts'

/** POST /api/replace/preview ReplaceRequest -> Preview: every place of a phrase. Changes nothing. */
export const POST = (request: Request): Promise<Response> =>
  answerEditor(
    request,
    replaceRequest,
    async (user, asked) => (await findPlaces({ ...user, collection: 'users' }, asked)) ?? forbidden,
  )
