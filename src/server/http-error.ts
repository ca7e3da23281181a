type Details = {
  headers?: Readonly<Record<string, string>>
  /** Whether the message is well formed and only its body is not wanted. */
  isBodyRefused?: boolean
}

/** A rejected request. Its connection is closed, since bytes after a malformed message can't be parsed reliably. */
export class HttpError extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly isBodyRefused: boolean

  constructor(status: number, message: string, { headers = {}, isBodyRefused = false }: Details = {}) {
    super(message)
    this.status = status
    this.headers = headers
    this.isBodyRefused = isBodyRefused
  }
}
