import type { ReactNode } from 'react'
import { heightStyle } from '../estimated-height.ts'

type Props = {
  enquiry?: ReactNode
  /** Estimated height of the rest on a phone in rem. */
  height: number
  children: ReactNode
}

/**
 * What follows a long page: the form, then the rest. They are separate elements because browsers lay out forms, and
 * everything in the same element, before the reader scrolls near them.
 */
export function DocumentAfter({ enquiry, height, children }: Props) {
  return (
    <>
      {enquiry && (
        <div className="document-after" style={heightStyle(enquiryHeight)}>
          {enquiry}
        </div>
      )}
      <div className="document-after" style={heightStyle(height)}>
        {children}
      </div>
    </>
  )
}

/** Estimated height in rem of the form with the longest notice; see estimated-height.ts. */
const enquiryHeight = 160
