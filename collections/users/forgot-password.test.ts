import { expect, test } from 'vitest'
import { throttleResetLinks } from './forgot-password.ts'

type Arguments = Parameters<typeof throttleResetLinks>[0]

async function request(email: string, more: object = {}, operation = 'forgotPassword'): Promise<unknown> {
  // Only the arguments that the hook reads.
  return throttleResetLinks({ args: { data: { email }, ...more }, operation } as Arguments)
}

test('an address is sent one link per interval, in any spelling', async () => {
  await request('user@twice.example')
  await expect(request(' USER@twice.example')).rejects.toMatchObject({ status: 429 })
  await expect(request('another@twice.example')).resolves.toBeUndefined()
})

test('a link that is not sent does not count, nor do other operations', async () => {
  await request('user@once.example', { disableEmail: true })
  await request('user@once.example', {}, 'login')
  await expect(request('user@once.example')).resolves.toBeUndefined()
})
