'use client'

/** What the panel's API answered, or why it did not, for the user to read. */
export type Answer<T> = { value: T } | { problem: string }

/** Sends something to an endpoint of the panel's API. */
export async function ask<T>(address: string, body?: object, method = 'POST'): Promise<Answer<T>> {
  const response = await fetch(address, {
    method,
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => null)
  const answer = await response?.json().catch(() => null)
  if (response?.ok) return { value: answer }
  return { problem: answer?.errors?.[0]?.message ?? 'The server can’t be reached. Try again.' }
}
