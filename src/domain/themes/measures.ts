import type { Families, Theme } from './theme.ts'

/** Viewport widths in rem between which font sizes grow: 360 px and 1440 px. */
const narrowScreen = 22.5
const wideScreen = 90

/** In rem, at the narrow and the wide viewport: a phone has no room for wide margins. */
const spaces = [
  { narrow: 0.25, wide: 0.25 },
  { narrow: 0.5, wide: 0.5 },
  { narrow: 0.75, wide: 0.75 },
  { narrow: 1, wide: 1 },
  { narrow: 1.25, wide: 1.5 },
  { narrow: 1.75, wide: 2.5 },
  { narrow: 2.5, wide: 4 },
  { narrow: 3.25, wide: 6 },
]

/** Custom properties for font families, sizes, headings and labels. */
export function typeVariables({ type }: Theme): Record<string, string> {
  const families: (keyof Families)[] = ['heading', 'text', 'interface']
  return {
    ...Object.fromEntries(families.map((use) => [`--font-${use}`, stack(type.families[use])])),
    '--heading-weight': String(type.headingWeight),
    '--heading-tracking': type.headingTracking,
    '--heading-leading': String(type.headingLeading),
    '--text-leading': String(type.textLeading),
    '--label-case': type.label.case,
    '--label-caps': type.label.caps,
    '--label-tracking': type.label.tracking,
    '--label-weight': String(type.label.weight),
    '--measure': type.measure,
    ...Object.fromEntries(
      [-1, 0, 1, 2, 3, 4, 5].map((step) => [`--step-${step}`, fluidSize(step, type.scale)]),
    ),
  }
}

/** `--space-1` to `--space-8`. A theme scales only the larger ones; gaps such as between icon and text are fixed. */
export function spaceVariables({ spacing }: Theme): Record<string, string> {
  return Object.fromEntries(
    spaces.map(({ narrow, wide }, index) => {
      const scale = index < 4 ? 1 : spacing
      return [`--space-${index + 1}`, fluid(narrow * scale, wide * scale)]
    }),
  )
}

function stack(family: string): string {
  const parts = ['Variable', 'Accents', 'Extended', 'Currency', 'Fallback'].map((part) =>
    family.replace('Variable', part),
  )
  const generic = family.includes('Newsreader')
    ? "'Newsreader Fallback Android', Georgia, serif"
    : 'system-ui, sans-serif'
  return [...parts, 'var(--script-fonts)', generic].join(', ')
}

function fluidSize(step: number, { narrow, wide }: Theme['type']['scale']): string {
  // Steps below running text share one size, since the scale would make them too small to read.
  const from = step < 0 ? Math.max(0.875, narrow.base * 0.86) : narrow.base * narrow.ratio ** step
  const to = step < 0 ? Math.max(0.875, wide.base * 0.86) : wide.base * wide.ratio ** step
  return fluid(from, to)
}

/** A length that grows with the viewport between two sizes in rem. */
function fluid(from: number, to: number): string {
  if (from === to) return `${round(from)}rem`
  const slope = (to - from) / (wideScreen - narrowScreen)
  return `clamp(${round(from)}rem, ${round(from - slope * narrowScreen)}rem + ${round(slope * 100)}vw, ${round(to)}rem)`
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
