'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'
import { ask } from '../forms/ask.ts'
import { useLatest } from '../forms/use-latest.ts'

/** A public holiday about which the network asks one clinic. `answer` says in words what the clinic does, once it has said so. */
export type Holiday = { id: string; date: string; name: string; answer?: string | null; tenant: string }

/** As many as the API gives at once. */
const most = 200

/**
 * The public holidays from a day on, by date: of one clinic, or of all that the user may read. Empty while they are loaded; null
 * if they can't be.
 */
export function useHolidays(from: string, clinic?: string) {
  const { config } = useConfig()
  const address = `${config.routes.api}/holidays`
  const ofClinic = clinic ? `&where[tenant][equals]=${clinic}` : ''
  const [found, reload] = useLatest<{ docs: Holiday[]; hasNextPage: boolean }>(
    `${address}?where[date][greater_than_equal]=${from}${ofClinic}&sort=date&depth=0&limit=${most}`,
  )
  const answer = useCallback(
    async ({ id }: Holiday, words: string): Promise<string | null> => {
      const result = await ask(`${address}/${id}`, { answer: words }, 'PATCH')
      reload()
      return 'problem' in result ? result.problem : null
    },
    [address, reload],
  )
  return {
    holidays: found === null ? null : (found?.docs ?? []),
    isCut: Boolean(found?.hasNextPage),
    answer,
    reload,
  }
}
