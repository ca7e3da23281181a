'use client'

/** Renders nothing, in place of Payload's own window of the live preview: `PageEditor` shows the page. */
export function NoWindow() {
  return null
}
