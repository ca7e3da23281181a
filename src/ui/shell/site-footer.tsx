import { AddressLines } from '../address-lines.tsx'
import type { Frame } from '../frame.ts'
import { HoursTable } from '../hours-table.tsx'
import { LocalizedText } from '../localized-text.tsx'
import { SearchForm } from '../parts/search-form.tsx'

export function SiteFooter({ shell, messages }: Frame) {
  const { clinic, locations, disclosures, email, menu } = shell
  return (
    <footer className="site-footer">
      <div className="footer-motif" aria-hidden="true" />
      <div className="site-footer-inner">
        <div className="footer-identity">
          <p className="footer-name">{clinic.name}</p>
          {clinic.tagline && (
            <p className="footer-tagline">
              <LocalizedText text={clinic.tagline} />
            </p>
          )}
          {email && (
            <p>
              <a href={`mailto:${email}`}>{email}</a>
            </p>
          )}
          {menu.length > 0 && (
            <ul className="footer-menu">
              {menu.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>
                    <LocalizedText text={label} />
                  </a>
                </li>
              ))}
            </ul>
          )}
          <SearchForm shell={shell} messages={messages} id="search-footer" className="footer-search" />
        </div>
        <ul className="footer-locations">
          {locations.map((location) => (
            <li key={location.slug} className="footer-location">
              <h2 className="footer-location-name">
                <a href={location.href}>
                  <LocalizedText text={location.name} />
                </a>
              </h2>
              <AddressLines lines={location.address} />
              <p>
                <a className="footer-telephone" href={location.telephone.href}>
                  {location.telephone.shown}
                </a>
              </p>
              <HoursTable rows={location.hours} messages={messages} />
            </li>
          ))}
        </ul>
        <div className="footer-law">
          {disclosures.map((disclosure) => (
            <p key={disclosure.text}>
              <LocalizedText text={disclosure} />
            </p>
          ))}
          <p>{messages.notMedicalAdvice}</p>
        </div>
      </div>
    </footer>
  )
}
