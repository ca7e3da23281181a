import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText } from '../fixture-parts.ts'

const sign = (key: string, text: string) => ({ key, text: asText(text) })

export const urgentCareFixtures: ResolvedSection[] = [
  {
    kind: 'urgent-care',
    key: 'urgent-care',
    heading: asText('When it can’t wait'),
    fields: {
      emergency: [
        sign('breath', 'Breathlessness or chest pain, especially with a swollen calf'),
        sign('saddle', 'Loss of feeling in the saddle area, or of control of bladder or bowel'),
        sign('limb', 'A foot or leg that is cold, white or without feeling'),
      ],
      sameDay: [
        sign('pop', 'A sudden pop at the heel or calf, and you can’t rise on your toes'),
        sign('calf', 'A calf that is hot, red and swollen'),
        sign('weight', 'You can’t put weight on it after an injury'),
        sign('wound', 'A wound on the foot, if you have diabetes'),
      ],
    },
  },
  {
    kind: 'urgent-care',
    key: 'urgent-care-brief',
    heading: null,
    fields: { sameDay: [sign('joint', 'A hot joint together with a fever')], emergency: [] },
  },
]
