import { AddressLines } from '../address-lines.tsx'
import type { Frame } from '../frame.ts'
import { LocalizedText } from '../localized-text.tsx'
import type { LocationCard } from '../models.ts'
import { isLongList, LocationNames } from '../parts/location-names.tsx'
import { SearchForm } from '../parts/search-form.tsx'

export function SiteFooter({ shell, messages }: Frame) {
  const { clinic, locations, disclosures, siteLinks, email, footerMenu } = shell
  return (
    <footer className="site-footer">
      <div className="footer-motif" aria-hidden="true" />
      <div className="site-footer-inner">
        <div className="footer-identity">
          <p className="footer-name">{clinic.name}</p>
          {email && (
            <p>
              <a href={`mailto:${email}`}>{email}</a>
            </p>
          )}
          {footerMenu.length > 0 && (
            <nav aria-label={messages.footerMenu}>
              <ul className="footer-menu">
                {footerMenu.map(({ label, href }) => (
                  <li key={href}>
                    <a href={href}>
                      <LocalizedText text={label} />
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <SearchForm
            shell={shell}
            messages={messages}
            id="search-footer"
            name={messages.searchInFooter}
            className="footer-search"
          />
        </div>
        {isLongList(locations) ? (
          <LocationNames locations={locations} />
        ) : (
          <ul className="footer-locations">
            {locations.map((location) => (
              <FooterLocation key={location.slug} location={location} messages={messages} />
            ))}
          </ul>
        )}
        <ul className="footer-site-links">
          {siteLinks.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
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

function FooterLocation({ location, messages }: { location: LocationCard } & Pick<Frame, 'messages'>) {
  const { name, href, address, telephone } = location
  return (
    <li className="footer-location">
      <h2 className="footer-location-name">
        <LocalizedText text={name} />
      </h2>
      <AddressLines lines={address} />
      <p>
        <a className="footer-telephone" href={telephone.href}>
          {telephone.shown}
        </a>
      </p>
      <p className="footer-location-more">
        <a href={href}>{messages.hoursAndDirections}</a>
      </p>
    </li>
  )
}
