import { PlainMessage } from '#ui/plain-message.tsx'

/** Next renders this with every page, found or not. No visitor sees it: the server replaces it with `error-pages/404`. */
export default function SiteNotFound() {
  return <PlainMessage alone heading={{ text: 'Not found' }} text={null} links={[]} />
}
