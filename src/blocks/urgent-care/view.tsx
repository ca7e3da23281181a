import { UrgentCareCard } from '#ui/urgent-care-card.tsx'
import type { ViewProps } from '../define-block.ts'
import type { urgentCare } from './index.ts'

export function UrgentCareView({ section, messages }: ViewProps<typeof urgentCare>) {
  const { kind: _kind, key, ...card } = section
  return <UrgentCareCard id={key} messages={messages} {...card} />
}
