import { KeyPointsCard } from '../../ui/key-points-card.tsx'
import type { ViewProps } from '../section-props.ts'
import type { KeyPointsProps } from './resolve.ts'

export function KeyPointsView({ section }: ViewProps<KeyPointsProps>) {
  return <KeyPointsCard id={section.key} heading={section.heading} points={section.items} />
}
