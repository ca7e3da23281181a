export type Sent<Answer> = { answer: Answer } | { problem: string }

/** Posts to the panel's API. A refusal comes back in the words of the server. */
export async function send<Answer>(address: string, body: object = {}): Promise<Sent<Answer>> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer = await response?.json().catch(() => null)
  if (response?.ok) return { answer: answer as Answer }
  return { problem: answer?.errors?.[0]?.message ?? 'The server does not answer. Try again in a moment.' }
}
