import { cache } from 'react'
import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'
import { takeReply } from './flash-store.ts'

/** The form that came back, once a request however often it is asked for: the head and the body both show it. */
export const openReply: (name: string) => EnquiryReply | null = cache(takeReply)
