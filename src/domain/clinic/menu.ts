import type { Messages } from '../locales/messages.ts'

/** The menu of a clinic that has none of its own: paths of lists, with the message that names each. */
export const defaultMenu = {
  '/conditions': 'conditions',
  '/treatments': 'treatments',
  '/team': 'team',
  '/locations': 'locations',
  '/contact': 'contact',
} as const satisfies Record<string, keyof Messages>

export type DefaultMenuPath = keyof typeof defaultMenu

export const isDefaultMenuPath = (path: string): path is DefaultMenuPath => Object.hasOwn(defaultMenu, path)
