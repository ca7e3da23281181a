type Value = string | null | undefined

export function validateHost(value: Value): true | string {
  return (
    /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/.test(
      value ?? '',
    ) || 'Give the name alone, without https://, port or path: www.clinic.example.'
  )
}

export function validateHexColour(value: Value): true | string {
  return !value || /^#[0-9a-f]{6}$/i.test(value) || 'Give a colour as # and six digits, for example #7a1f2b.'
}

export function validateJurisdiction(value: Value): true | string {
  return (
    /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value ?? '') ||
    'Give the country’s code, or country and region: CA-AB, US-NY, GB.'
  )
}

export function validateTimeZone(value: Value): true | string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value ?? '' })
    return value ? true : 'Give a time zone, for example America/Edmonton.'
  } catch {
    return `There is no time zone "${value}". Give its name as Continent/City, for example America/Edmonton.`
  }
}
