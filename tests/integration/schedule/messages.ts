/** What a node is told: to fill the database, to die within an application, to apply all that is due, to say how it ended. */
export type Told = 'prepare' | 'hang' | 'apply' | 'report'

/**
 * Of each document: how often it was published by its versions and by the activity log, and how often a phrase was replaced
 * in it; and what is still to be done.
 */
export type Report = { published: number[]; noted: number[]; replaced: number[]; waiting: number }
