/** Placed in the `default` of an exhaustive switch: the compiler names the kind that is missing. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
