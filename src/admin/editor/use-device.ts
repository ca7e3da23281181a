'use client'

import { useEffect, useState } from 'react'
import { type Device, widths } from './page-frame.tsx'

/** The width of the frame, at first one that fits on the screen. */
export function useDevice() {
  const [device, setDevice] = useState<Device>('Desktop')
  useEffect(() => {
    if (window.innerWidth < widths.Tablet) setDevice('Phone')
  }, [])
  return [device, setDevice] as const
}
