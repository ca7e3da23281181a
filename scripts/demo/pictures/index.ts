import { bangalorePostFloor } from './nadige/floor.ts'
import { bangaloreHero } from './nadige/hero.ts'
import { arjunNair, farahSiddiqui, lakshmiHegde } from './nadige/portraits.ts'
import { achillesTendinopathyHero } from './network/achilles-hero.ts'
import { calfHero } from './network/calf-hero.ts'
import { footAndAnkleHero } from './network/foot-hero.ts'
import { morningLog } from './network/morning-log.ts'
import {
  calfElectricalStimulationPoster,
  dryNeedlingHero,
  needlingSessionPoster,
} from './network/needling.ts'
import { plantarFasciaSole, plantarFasciitisHero } from './network/plantar.ts'
import type { Sheet } from './sheet.ts'
import { flat } from './snowberry/flat.ts'
import { okotoksStepCalfRaise } from './snowberry/porch.ts'
import { anjaliRao, colinBaptiste, joannePenner, tessaLindqvist } from './snowberry/portraits.ts'
import { okotoksAchillesHero, okotoksHero } from './snowberry/river.ts'
import { okotoksNeedlingCalf } from './snowberry/treatment.ts'
import { nycHero } from './third-landing/hero.ts'
import { danielOkafor, graceLin, miriamAdler, tomasHerrera } from './third-landing/portraits.ts'
import { nycPostReading } from './third-landing/reading.ts'

/** Every picture of the demo network by the name of its file. */
export const pictures: Record<string, () => Sheet> = {
  'calf-hero': calfHero,
  'foot-and-ankle-hero': footAndAnkleHero,
  'calf-electrical-stimulation-poster': calfElectricalStimulationPoster,
  'plantar-fasciitis-hero': plantarFasciitisHero,
  'plantar-fascia-sole': plantarFasciaSole,
  'dry-needling-hero': dryNeedlingHero,
  'needling-session-poster': needlingSessionPoster,
  'achilles-tendinopathy-hero': achillesTendinopathyHero,
  'network-morning-log': morningLog,
  'okotoks-hero': okotoksHero,
  'okotoks-achilles-hero': okotoksAchillesHero,
  'okotoks-step-calf-raise': okotoksStepCalfRaise,
  'okotoks-needling-calf': okotoksNeedlingCalf,
  'okotoks-calf': () => flat(calfHero),
  'okotoks-foot': () => flat(footAndAnkleHero),
  'okotoks-first-step': () => flat(plantarFasciitisHero),
  'tessa-lindqvist': tessaLindqvist,
  'colin-baptiste': colinBaptiste,
  'joanne-penner': joannePenner,
  'anjali-rao': anjaliRao,
  'nyc-hero': nycHero,
  'nyc-post-reading': nycPostReading,
  'miriam-adler': miriamAdler,
  'daniel-okafor': danielOkafor,
  'grace-lin': graceLin,
  'tomas-herrera': tomasHerrera,
  'bangalore-hero': bangaloreHero,
  'bangalore-post-floor': bangalorePostFloor,
  'lakshmi-hegde': lakshmiHegde,
  'arjun-nair': arjunNair,
  'farah-siddiqui': farahSiddiqui,
}
