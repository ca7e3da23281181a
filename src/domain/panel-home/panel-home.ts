/** What can wait for somebody in the panel, the most urgent first. A kind is named after what its tasks are about. */
export const taskKinds = [
  'enquiries',
  'refused-changes',
  'shared-texts',
  'holidays',
  'consents',
  'hours',
  'links',
  'unreached-pages',
  'alt-texts',
  'descriptions',
  'languages',
  'studies',
  'drafts',
  'scheduled-changes',
  'posts',
] as const
export type TaskKind = (typeof taskKinds)[number]

/** Nobody has to do anything about these: they say what is to come. */
const underWay: readonly TaskKind[] = ['drafts', 'scheduled-changes', 'posts']

/** Whether something waits to be put right or answered. */
export const isToDo = (kind: TaskKind): boolean => !underWay.includes(kind)

/** One thing that waits, and the document in which it is put right, of a clinic's record the field. */
export type Task = {
  title: string
  document: { collection: string; id: string; field?: string }
  /** The view of the panel, below its address, in which it is done instead. */
  view?: string
  /** ISO time: when an enquiry came, a draft was left, a post appears, a change is due or a consent ends; the day of a holiday. */
  at: string | null
  /** Who left a draft. */
  by: string | null
  /** What else tells it apart: the page of an enquiry, the languages that a text lacks, what is scheduled or why it was refused. */
  about: string | null
}

/** The tasks of one kind: how many, and the first few. */
export type Waiting = { kind: TaskKind; count: number; first: Task[] }

/** The panel's home of one clinic. A kind that the user may not see is left out; one with nothing to do has a count of 0. */
export type ClinicHome = {
  clinic: { id: string; name: string; address: string | null; timeZone: string }
  waiting: Waiting[]
}

/** What waits in one clinic, by kind. */
export type ClinicNeeds = {
  id: string
  name: string
  isLive: boolean
  counts: Partial<Record<TaskKind, number>>
}

/** The panel's home of somebody who sees several clinics: the network's own documents, and what waits in each clinic. */
export type NetworkHome = { waiting: Waiting[]; clinics: ClinicNeeds[] }

/** The clinics in which most waits first, then by name. What is only under way does not count. */
export const sortByNeed = (clinics: readonly ClinicNeeds[]): ClinicNeeds[] =>
  clinics.toSorted((a, b) => needOf(b) - needOf(a) || a.name.localeCompare(b.name))

const needOf = ({ counts }: ClinicNeeds): number =>
  taskKinds.filter(isToDo).reduce((sum, kind) => sum + (counts[kind] ?? 0), 0)
