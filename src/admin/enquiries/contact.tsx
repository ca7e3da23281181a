import type { OpenEnquiry } from '#domain/enquiry/inbox.ts'

/** One press calls, or opens the user's own mail program or WhatsApp with the patient's words quoted. */
export function Contact({ enquiry }: { enquiry: OpenEnquiry }) {
  const { links, phone, email, preferredTime } = enquiry
  return (
    <section className="polyclinic-enquiry__contact" aria-label="Contact">
      <ul>
        {links.call && (
          <li>
            <a href={links.call}>
              <b>Call</b> {phone}
            </a>
          </li>
        )}
        {links.whatsApp && (
          <li>
            <a href={links.whatsApp} target="_blank" rel="noreferrer">
              <b>WhatsApp</b> {phone}
            </a>
          </li>
        )}
        {links.mail && (
          <li>
            <a href={links.mail}>
              <b>Own mail program</b> {email}
            </a>
          </li>
        )}
      </ul>
      <p>{`Would like to come: ${preferredTime.toLowerCase()}`}</p>
    </section>
  )
}
