import process from 'node:process'

/**
 * Calls `act` when the parent process has died. npm sends a SIGTERM only to its shell, which dies without forwarding
 * it; the program that npm started can notice this only by its parent's id, which changes.
 *
 * @param {() => void} act
 */
export function onOrphaned(act) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watching = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watching)
    act()
  }, 500)
  watching.unref()
}
