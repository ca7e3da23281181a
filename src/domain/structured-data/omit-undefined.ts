/** The object without undefined values, empty strings and empty lists. */
export function omitUndefined<T extends object>(node: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T
}
