import { fileNotFound } from '#app/file-response.ts'
import { findClinicById } from '#data/find-clinic.ts'
import { findFrameAccess } from '#data/frames/frame-pass.ts'
import { publicFileResponse } from '#data/public-file.ts'

/** GET /api/frame/media/PASS/FILENAME: a picture of the page in the editor's frame, which sends no cookie. */
export async function GET(request: Request): Promise<Response> {
  const [pass = '', filename = ''] = new URL(request.url).pathname.split('/').slice(-2)
  const access = await findFrameAccess(decodeURIComponent(pass))
  const site = access && (await findClinicById(access.clinic))
  const file =
    site &&
    (await publicFileResponse({ site, name: decodeURIComponent(filename), draft: access.draft }, request))
  return file || fileNotFound()
}
