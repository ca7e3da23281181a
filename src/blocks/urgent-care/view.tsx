import { UrgentCareCard } from '#ui/urgent-care-card.tsx'
import type { ViewProps } from '../section-props.ts'
import type { UrgentCareProps } from './resolve.ts'

export function UrgentCareView({ section, messages }: ViewProps<UrgentCareProps>) {
  const { kind: _kind, key, ...card } = section
  return <UrgentCareCard id={key} messages={messages} {...card} />
}
