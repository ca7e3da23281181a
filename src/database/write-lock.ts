/**
 * An asynchronous lock, granted in the order of the requests. A driver that waits inside SQLite instead would block the
 * thread on which the holder has to finish.
 */
export class WriteLock {
  #isHeld = false
  readonly #waiting: Waiter[] = []

  /**
   * Waits for the lock.
   *
   * @param timeout in milliseconds
   * @returns a function that releases the lock; calling it again has no effect
   * @throws the error that `onTimeout` creates if the lock is not granted in time
   */
  async acquire(timeout: number, onTimeout: () => Error): Promise<() => void> {
    if (this.#isHeld) await this.#wait(timeout, onTimeout)
    this.#isHeld = true
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      this.#grantNext()
    }
  }

  #wait(timeout: number, onTimeout: () => Error): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { resolve, timer: setTimeout(giveUp, timeout) }
      const waiting = this.#waiting
      function giveUp() {
        waiting.splice(waiting.indexOf(waiter), 1)
        reject(onTimeout())
      }
      waiting.push(waiter)
    })
  }

  // The lock stays held while it is passed on, so that a new caller can't acquire it before the next waiter.
  #grantNext() {
    const waiter = this.#waiting.shift()
    if (!waiter) {
      this.#isHeld = false
      return
    }
    clearTimeout(waiter.timer)
    waiter.resolve()
  }
}

type Waiter = { resolve: () => void; timer: NodeJS.Timeout }
