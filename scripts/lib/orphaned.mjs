import process from 'node:process'

/**
 * npm passes a SIGTERM on to its shell, which dies of it and tells nobody. What npm started learns it from its parent
 * being another one all of a sudden.
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
