import type { ScheduledAction, ScheduledChange } from '#domain/schedule/scheduled-change.ts'
import { findSchedule } from '../schedule/find-schedule.ts'
import type { Asked, Found } from './find-rows.ts'

/** What is to be published or unpublished later, and what was refused when it was due. */
export async function scheduledTasks({
  user,
  clinic,
}: Asked): Promise<{ refused: Found[]; toCome: Found[] }> {
  const changes = (await findSchedule(user, clinic)) ?? []
  const isRefused = ({ problem }: ScheduledChange) => problem !== null
  return {
    refused: changes.filter(isRefused).map((change) => toTask(change, change.problem)),
    toCome: changes
      .filter((change) => !isRefused(change))
      .map((change) => toTask(change, actionWords[change.action])),
  }
}

const actionWords: Record<ScheduledAction, string> = { publish: 'Publish', unpublish: 'Unpublish' }

const toTask = ({ title, document, at, clinic }: ScheduledChange, about: string | null): Found => ({
  clinic: clinic?.id ?? null,
  task: { title, document, at, by: null, about },
})
