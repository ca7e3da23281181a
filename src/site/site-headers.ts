/** Set by the proxy on the request that it hands on, over whatever a visitor sent. */
export const siteHeaders = { host: 'x-site-host', locale: 'x-site-locale', reply: 'x-site-reply' } as const
