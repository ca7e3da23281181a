import { createHash, randomBytes } from 'node:crypto'
import { speculationRulesText } from '#domain/seo/speculation-rules.ts'
import { videoPlayerOrigins } from '#domain/video-players.ts'
import type { Area } from './request-area.ts'

export type SecuritySettings = {
  /** The origins of the admin panel, which may show pages in a frame. */
  panelOrigins: readonly string[]
  /** Whether the visitor's connection is encrypted. */
  isTls: boolean
}

type Headers = Record<string, string>

/**
 * The security headers of every response, whatever its content. Those of documents, below, are added to them.
 *
 * @param area of the request
 */
export function responseSecurity(area: Area, { isTls }: SecuritySettings): Headers {
  return {
    'x-content-type-options': 'nosniff',
    // Other sites learn the host only: the path of a page can name a patient's condition.
    'referrer-policy': 'strict-origin-when-cross-origin',
    // For files opened by themselves. An SVG has a style element, and browsers draw arrows in the tree of an XML file.
    'content-security-policy': policy({
      'default-src': [none],
      'style-src': [unsafeInline],
      'img-src': ['data:'],
      'frame-ancestors': [none],
    }),
    // Without subdomains, which may belong to other services of a clinic.
    ...(isTls ? { [strictTransport[0]]: strictTransport[1] } : {}),
    ...(area === 'api' ? { 'cache-control': 'no-store' } : {}),
  }
}

/** For visitors whose connection is encrypted. */
export const strictTransport = ['strict-transport-security', 'max-age=31536000'] as const

/**
 * The security headers of a page of a site. They follow from its content alone, so that a cached page keeps them: hashes
 * instead of a nonce. Structured data is not executed and needs none.
 */
export function pageSecurity(html: string, { panelOrigins }: SecuritySettings): Headers {
  return {
    ...documentSecurity,
    'content-security-policy': policy({
      'default-src': [none],
      'script-src': [self, sha256(speculationRulesText)],
      'style-src': [self, ...headStyles(html).map(sha256)],
      // Estimated heights and focal points of pictures. React writes the attributes; no editor's text gets into them.
      'style-src-attr': [unsafeInline],
      // Patterns of themes are data URLs.
      'img-src': [self, 'data:'],
      'font-src': [self],
      // No script of a page sends anything, but tools that judge pages, such as Lighthouse, read robots.txt from the page.
      'connect-src': [self],
      'manifest-src': [self],
      'frame-src': Object.values(videoPlayerOrigins),
      'form-action': [self],
      'base-uri': [none],
      'frame-ancestors': panelOrigins.length > 0 ? panelOrigins : [none],
    }),
  }
}

/**
 * The security headers of a page of the admin panel. Next puts the nonce on its scripts; libraries of the panel insert
 * style elements, show files before they are uploaded, and frame previews on the clinics' hosts.
 */
export function panelSecurity(nonce: string, { isTls }: SecuritySettings): Headers {
  return {
    ...documentSecurity,
    'content-security-policy': policy({
      'default-src': [self],
      'script-src': [self, nonceSource(nonce)],
      'style-src': [self, unsafeInline],
      'img-src': [self, 'data:', 'blob:'],
      'font-src': [self, 'data:'],
      'frame-src': [self, isTls ? 'https:' : 'http:'],
      'object-src': [none],
      'form-action': [self],
      'base-uri': [self],
      'frame-ancestors': [self],
    }),
  }
}

export const createNonce = (): string => randomBytes(16).toString('base64')

/** The header of a request for a page of the panel from which Next takes the nonce. */
export const nonceHeader = (nonce: string): Headers => ({
  'content-security-policy': policy({ 'script-src': [nonceSource(nonce)] }),
})

const documentSecurity: Headers = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', '),
}

const self = "'self'"
const none = "'none'"
const unsafeInline = "'unsafe-inline'"
const nonceSource = (nonce: string) => `'nonce-${nonce}'`
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const policy = (directives: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')

/** The contents of the style elements in a page's head, which only layouts write to. */
function headStyles(html: string): string[] {
  const head = html.slice(0, Math.max(0, html.indexOf('</head>')))
  return [...head.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)
}
