import { messagesOf } from '../../../../site/locales/messages.ts'
import { PlainMessage } from '../../../../ui/templates/plain-message.tsx'

/** It is given no address, and so no language. */
export default function NetworkNotFound() {
  const messages = messagesOf('en')
  return (
    <div lang="en">
      <PlainMessage
        alone
        heading={{ text: messages.notFoundTitle }}
        text={{ text: messages.notFoundText }}
        links={[
          { label: { text: messages.home }, href: '/' },
          { label: { text: messages.blog }, href: '/blog' },
        ]}
      />
    </div>
  )
}
