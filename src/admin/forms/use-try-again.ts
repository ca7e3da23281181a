import { useEffect, useRef } from 'react'

/** Milliseconds between two attempts, however many there were. */
const longestWait = 30_000

/**
 * Tries again what has got no answer from the server: after two seconds, then after twice as long each time, and as soon as the
 * browser is connected again.
 *
 * @param failures how many attempts in a row have got none; 0 stops it
 */
export function useTryAgain(failures: number, tryAgain: () => void): void {
  const latest = useRef(tryAgain)
  latest.current = tryAgain
  useEffect(() => {
    if (failures === 0) return
    const again = () => latest.current()
    const timer = setTimeout(again, Math.min(1_000 * 2 ** failures, longestWait))
    window.addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
    }
  }, [failures])
}
