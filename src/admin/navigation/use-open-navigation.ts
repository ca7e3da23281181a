'use client'

import { useNav, usePreferences, useWindowInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Keeps the navigation open beside the home and the lists in windows of 1025 to 1440 pixels, where Payload folds it at each load, so that
 * every task would begin with a click. Beside a document it stays folded: the editor needs the width. Who folds it finds it folded
 * again, as in wider windows.
 */
export function useOpenNavigation(isDocument: boolean): void {
  const { navOpen, setNavOpen } = useNav()
  const { breakpoints } = useWindowInfo()
  const { getPreference, setPreference } = usePreferences()
  const isMiddle = breakpoints.l === true && breakpoints.m === false
  // Payload renders it at first as the user left it. Where it is folded by then, it may be so by Payload.
  const wanted = useRef(navOpen ? true : null)
  const isSettled = useRef(false)
  const isOpenNow = useRef(navOpen)

  useEffect(() => {
    if (!isMiddle) return
    if (isDocument) return setNavOpen(false)
    let isCurrent = true
    const settle = (isOpen: boolean) => {
      if (!isCurrent) return
      wanted.current = isOpen
      setNavOpen(isOpen)
      isSettled.current = true
    }
    const known = wanted.current
    if (known === null)
      void getPreference<{ open?: boolean }>('nav').then((stored) => {
        const wasOpen = stored?.open ?? true
        // Payload only folds it in these windows: what opened it meanwhile was a press of the user's.
        const isPressed = isOpenNow.current
        settle(isPressed || wasOpen)
        if (isPressed && !wasOpen) void setPreference('nav', { open: true }, true)
      })
    // Payload's own effect comes after this one, and folds it: both are one render.
    else queueMicrotask(() => settle(known))
    return () => {
      isCurrent = false
      isSettled.current = false
    }
  }, [isMiddle, isDocument, getPreference, setPreference, setNavOpen])

  useEffect(() => {
    isOpenNow.current = navOpen
    // Before that, Payload changes it by itself.
    if (!isSettled.current || navOpen === wanted.current) return
    wanted.current = navOpen
    void setPreference('nav', { open: navOpen }, true)
  }, [navOpen, setPreference])
}
