import { cache } from 'react'
import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'
import { takeReply } from './flash-store.ts'

/** `takeReply`, cached for a request, since both the page's head and its body need the reply. */
export const openReply: (key: string) => EnquiryReply | null = cache(takeReply)
