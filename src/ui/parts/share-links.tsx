import type { Messages } from '#domain/locales/messages.ts'

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
          <a className="button button-quiet" href={email}>
            {messages.shareByEmail}
          </a>
        </li>
        <li>
          <a className="button button-quiet" href={whatsapp} rel="noreferrer">
            {messages.shareByWhatsapp}
          </a>
        </li>
      </ul>
      <p className="share-address">
        {messages.shareAddress} <span className="share-text">{address}</span>
      </p>
    </section>
  )
}
