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

export async function sendInvitation(
  payload: Payload,
  { to, link, from }: { to: string; link: string; from: string },
): Promise<void> {
  const text = `${from} has created an account for you, with which you edit the websites of your clinic or network. Open this link within a week and choose a password:\n\n${link}\n\nIf you expected no such mail, ignore it. Nobody can sign in to the account without this link.`
  await payload.sendEmail({ to, subject: 'Your account for the websites', text })
}
