import { readFileSync } from 'node:fs'

/** Share of the processors' time, 0 to 1, beyond which a visit tells more of the neighbours than of the page. */
export const tooMuch = 0.02

/** Processor time since the start, in ticks. */
export type Ticks = { all: number; stolen: number }

/** What of the time between two readings the host gave to its other machines; 0 where it does not say. */
export function stolenBetween(before: Ticks, after: Ticks): number {
  const all = after.all - before.all
  return all > 0 ? (after.stolen - before.stolen) / all : 0
}

/** Linux tells it of a virtual machine, in the eighth figure; other systems do not. */
export function readTicks(): Ticks {
  try {
    return ticksIn(readFileSync('/proc/stat', 'utf8'))
  } catch {
    return { all: 0, stolen: 0 }
  }
}

/** `cpu user nice system idle iowait irq softirq steal guest guestNice`: both guests are in user and nice already. */
export function ticksIn(stat: string): Ticks {
  const figures = (stat.split('\n')[0] ?? '').split(/\s+/).slice(1, 9).map(Number)
  return { all: figures.reduce((sum, figure) => sum + figure, 0), stolen: figures[7] ?? 0 }
}
