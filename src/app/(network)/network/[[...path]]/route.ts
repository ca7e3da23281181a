import type { NextRequest } from 'next/server'
import { errorPageResponse } from '../../error-page.tsx'
import { homePageResponse } from '../../home-page.tsx'
import { innerPageResponse } from '../../inner-page.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ path?: string[] }> }

/** Whatever the network's own host shows: its front page without a path, otherwise a locale and what is below it. */
export async function GET(request: NextRequest, { params }: Props): Promise<Response> {
  const { path: [locale, ...path] = [] } = await params
  if (locale === undefined) return homePageResponse()
  const [first, errorPage] = path
  if (first === 'error-pages') return errorPageResponse(request, { locale, errorPage })
  return innerPageResponse(request, { locale, path })
}
