import type { View, ViewName } from '../drawing.ts'
import { back } from './back.ts'
import { front } from './front.ts'
import { inner } from './inner.ts'
import { outer } from './outer.ts'
import { sole } from './sole.ts'

export const views: Record<ViewName, View> = { back, front, inner, outer, sole }
