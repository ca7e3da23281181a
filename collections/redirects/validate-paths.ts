import { answeredElsewhere } from '#domain/routes/occupied.ts'
import { isSitePath, isWebAddress } from '#domain/routes/site-address.ts'

type Value = string | null | undefined

/** Checks the address as `settleRedirectAddresses` stores it. */
export function validateRedirectSource(value: Value): true | string {
  if (!value?.startsWith('/') || /^\/[/\\]/.test(value))
    return '“From” must be a path of this site, for example /heel-pain, or a full address at one of the clinic’s hosts.'
  const occupant = answeredElsewhere(value)
  return occupant ? `“From” can’t be ${value}, the address of ${occupant}.` : true
}

export function validateRedirectTarget(value: Value): true | string {
  return (
    isSitePath(value ?? '') ||
    isWebAddress(value ?? '') ||
    '“To” must be a path of this site that starts with "/", or a full https:// address.'
  )
}
