type Value = string | null | undefined

export function validateSitePath(value: Value): true | string {
  return (
    /^\/(?!\/)[^\s?#]*$/.test(value ?? '') ||
    'Begin with a single "/" and leave out spaces, "?" and "#", for example /heel-pain.'
  )
}

export function validateRedirectTarget(
  value: Value,
  { siblingData }: { siblingData: unknown },
): true | string {
  const { from } = siblingData as { from?: string }
  if (value === from) return 'This leads to itself.'
  return (
    /^(\/(?!\/)|https:\/\/[^\s/]+)\S*$/.test(value ?? '') ||
    'Give a path beginning with "/" or a full https:// address.'
  )
}
