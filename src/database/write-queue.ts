/**
 * Hands one turn after another, in the order in which they were asked for. Waiting is asynchronous: a driver that
 * waits inside SQLite would block the thread on which the holder has to finish.
 */
export class WriteQueue {
  #busy = false
  readonly #waiting: Waiter[] = []

  /**
   * Resolves with the function that gives the turn back. Giving it back twice does nothing.
   *
   * @param patience milliseconds to wait
   * @throws what `onTimeout` makes when the turn did not come in time
   */
  async take(patience: number, onTimeout: () => Error): Promise<() => void> {
    if (this.#busy) await this.#wait(patience, onTimeout)
    this.#busy = true
    let returned = false
    return () => {
      if (returned) return
      returned = true
      this.#next()
    }
  }

  get length(): number {
    return this.#waiting.length
  }

  #wait(patience: number, onTimeout: () => Error): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { resolve, timer: setTimeout(giveUp, patience) }
      const waiting = this.#waiting
      function giveUp() {
        waiting.splice(waiting.indexOf(waiter), 1)
        reject(onTimeout())
      }
      waiting.push(waiter)
    })
  }

  // The queue stays busy while a turn passes on, so that nobody slips in before the one who waited.
  #next() {
    const waiter = this.#waiting.shift()
    if (!waiter) {
      this.#busy = false
      return
    }
    clearTimeout(waiter.timer)
    waiter.resolve()
  }
}

type Waiter = { resolve: () => void; timer: NodeJS.Timeout }
