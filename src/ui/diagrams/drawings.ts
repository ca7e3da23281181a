import type { MuscleDrawing } from './drawing.ts'
import { flexorDigitorumLongus } from './muscles/flexor-digitorum-longus.ts'
import { flexorHallucisLongus } from './muscles/flexor-hallucis-longus.ts'
import { gastrocnemius } from './muscles/gastrocnemius.ts'
import { peroneusBrevis } from './muscles/peroneus-brevis.ts'
import { peroneusLongus } from './muscles/peroneus-longus.ts'
import { plantaris } from './muscles/plantaris.ts'
import { soleus } from './muscles/soleus.ts'
import { tibialisAnterior } from './muscles/tibialis-anterior.ts'
import { tibialisPosterior } from './muscles/tibialis-posterior.ts'
import type { DiagramName } from './names.ts'

export const drawings: Record<DiagramName, MuscleDrawing> = {
  gastrocnemius,
  soleus,
  plantaris,
  'tibialis-posterior': tibialisPosterior,
  'flexor-hallucis-longus': flexorHallucisLongus,
  'flexor-digitorum-longus': flexorDigitorumLongus,
  'peroneus-longus': peroneusLongus,
  'peroneus-brevis': peroneusBrevis,
  'tibialis-anterior': tibialisAnterior,
}
