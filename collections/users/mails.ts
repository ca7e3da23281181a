import type { Payload } from 'payload'

/** Tells a user of a change that somebody else may have made. A mail that can't be sent does not undo the change. */
export async function sendNotice(
  payload: Payload,
  { to, change }: { to: string; change: string },
): Promise<void> {
  const text = `${change}\n\nIf that was not you, write to your network admin at once.`
  await payload
    .sendEmail({ to, subject: 'Your account was changed', text })
    .catch((err: unknown) =>
      payload.logger.error({ err, msg: 'A notice of a changed account could not be sent' }),
    )
}

export async function sendPasswordLink(
  payload: Payload,
  { to, link }: { to: string; link: string },
): Promise<void> {
  const text = `Somebody, probably you, asked to set a new password for your account. Open this link within an hour:\n\n${link}\n\nIf it was not you, ignore this mail. Your password stays as it is.`
  await payload.sendEmail({ to, subject: 'Set a new password', text })
}
