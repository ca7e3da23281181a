import { fileNotFound } from '#app/file-response.ts'
import { findClinicById } from '#data/find-clinic.ts'
import { findFrameAccess } from '#data/frames/frame-pass.ts'
import { publicFileResponse } from '#data/public-file.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ pass: string; filename: string }> }

/** A picture of the page in the editor's frame, which sends no cookie. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { pass, filename } = await params
  const access = await findFrameAccess(decodeURIComponent(pass))
  const site = access && (await findClinicById(access.clinic))
  const file =
    site &&
    (await publicFileResponse({ site, name: decodeURIComponent(filename), draft: access.draft }, request))
  return file || fileNotFound()
}
