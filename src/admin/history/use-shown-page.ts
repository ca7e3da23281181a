'use client'

import { useMemo } from 'react'
import type { Rendered } from '../editor/use-rendered-page.ts'
import { markDifferences } from './mark-differences.ts'

type Pages = { live: Rendered; earlier: Rendered | null; locale: string }

/** The page as it is now, or an earlier version with the words marked that differ from it. */
export function useShownPage({ live, earlier, locale }: Pages): Rendered {
  const [then, now] = [earlier?.page, live.page]
  const marked = useMemo(
    () => then && now && { ...then, html: markDifferences(then.html, now.html, locale) },
    [then, now, locale],
  )
  return earlier ? { page: marked ?? now, problem: earlier.problem } : live
}
