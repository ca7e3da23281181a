type Value = string | null | undefined

export function validateSitePath(value: Value): true | string {
  return (
    /^\/(?!\/)[^\s?#]*$/.test(value ?? '') ||
    '“From” must start with a single "/" and contain no spaces, "?" or "#", for example /heel-pain.'
  )
}

export function validateRedirectTarget(
  value: Value,
  { siblingData }: { siblingData: unknown },
): true | string {
  const { from } = siblingData as { from?: string }
  if (value === from) return '“To” must be a different address from “From”.'
  return (
    /^(\/(?!\/)|https:\/\/[^\s/]+)\S*$/.test(value ?? '') ||
    '“To” must be a path that starts with "/" or a full https:// address.'
  )
}
