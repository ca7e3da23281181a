import { findTranslation } from '#data/translation/find-translation.ts'
import { toKnownContentLocale } from '#domain/locales/localized.ts'
import { answerAboutDocument } from './answer-about-document.ts'

/** GET /api/translation?of=conditions:ID&locale=hi -> `Translation`, to whoever may read the document's versions. */
export const GET = (request: Request): Promise<Response> =>
  answerAboutDocument(request, (user, target, parameters) =>
    findTranslation(user, target, toKnownContentLocale(parameters.get('locale'))),
  )
