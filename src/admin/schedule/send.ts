type Answer = { errors?: { message: string }[] }

/** Sends a change of the schedule to the panel’s API. Returns why it was refused, for the reader; null if it was done. */
export async function sendToSchedule(api: string, path: string, body: object): Promise<string | null> {
  const response = await fetch(`${api}/schedule${path}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (response?.ok) return null
  const answer: Answer | null = (await response?.json().catch(() => null)) ?? null
  return answer?.errors?.[0]?.message ?? 'This did not work. Check the connection, then try again.'
}
