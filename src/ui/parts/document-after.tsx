import type { ReactNode } from 'react'
import { heightStyle } from '../estimated-height.ts'

type Props = {
  enquiry?: ReactNode
  /** How tall the rest may be on a phone, rem. */
  room: number
  children: ReactNode
}

/**
 * What follows a long page: the form, then the rest. Apart from each other: a browser looks at forms before they are near, and
 * so lays out whatever is in one part with them.
 */
export function DocumentAfter({ enquiry, room, children }: Props) {
  return (
    <>
      {enquiry && (
        <div className="document-after" style={heightStyle(enquiryRoom)}>
          {enquiry}
        </div>
      )}
      <div className="document-after" style={heightStyle(room)}>
        {children}
      </div>
    </>
  )
}

/** Of the form with the longest notice, in rem; see room.ts. */
const enquiryRoom = 160
