import * as network from '../network/palette.ts'
import type { Sheet } from '../sheet.ts'
import { cloud, ice, sky, snow, wheat } from './palette.ts'

/** A drawing of the network as Snowberry draws: in its colors, flat and without outlines. */
export function flat(draw: () => Sheet): Sheet {
  const { source, ...size } = draw()
  const bare = source
    .replaceAll(new RegExp(`<path[^>]*fill="none" stroke="${network.ink}"[^>]*/>`, 'g'), '')
    .replaceAll(`stroke="${network.ink}"`, '')
  return { ...size, source: colors.reduce((drawn, [from, to]) => drawn.replaceAll(from, to), bare) }
}

/** Skin keeps its colors. */
const colors = [
  [network.sand, ice],
  [network.paper, snow],
  [network.oat, wheat],
  [network.slate, cloud],
  [network.mist, sky],
] as const
