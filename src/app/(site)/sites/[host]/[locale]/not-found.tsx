import { PlainMessage } from '#ui/plain-message.tsx'

/** Next makes this beside every page, found or not, and no visitor sees it: the front asks for the site's own `error-pages/404`. */
export default function SiteNotFound() {
  return <PlainMessage alone heading={{ text: 'Not found' }} text={null} links={[]} />
}
