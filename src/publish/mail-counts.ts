import { processWide } from './process-wide.ts'

/** Mails since the start of the process, by what became of them: the pages count them, the server's figures show them. */
export const mailCounts = processWide('mail-counts', () => ({ sent: 0, failed: 0 }))
