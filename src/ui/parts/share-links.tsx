import { Fragment } from 'react'
import type { Messages } from '#domain/locales/messages.ts'
import { keyed } from '../localized-text.tsx'

type Props = { title: string; address: string; messages: Messages }

/** Ways to share a page: plain links and the address itself. No third party learns who reads it. */
export function ShareLinks({ title, address, messages }: Props) {
  const email = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`
  const whatsapp = `https://wa.me/?text=${encodeURIComponent(`${title}\n${address}`)}`
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share" className="label">
        {messages.share}
      </h2>
      <ul className="share-links">
        <li>
          <a href={email}>
            <Envelope />
            {messages.shareByEmail}
          </a>
        </li>
        <li>
          <a href={whatsapp} rel="noreferrer">
            <SpeechBubble />
            {messages.shareByWhatsapp}
          </a>
        </li>
      </ul>
      <p className="share-address">
        {messages.shareAddress} <span className="share-text">{withBreaks(address)}</span>
      </p>
    </section>
  )
}

/** A long address breaks between its words. */
const withBreaks = (address: string) =>
  keyed(address.split(/(?<=[/-])(?=\w)/)).map(({ key, entry }) => (
    <Fragment key={key}>
      {entry}
      <wbr />
    </Fragment>
  ))

const Envelope = () => (
  <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
    <path d="M3 5.5h18v13H3zM3 6.5l9 6.5 9-6.5" />
  </svg>
)

const SpeechBubble = () => (
  <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
    <path d="M4 20l1.2-4A8 8 0 1 1 8.3 19zM8.5 10.5h7M8.5 13.5h4.5" />
  </svg>
)
