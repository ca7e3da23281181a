import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { maxUploadRequestBytes } from './src/base/body-limits.ts'

const config: NextConfig = {
  // A response is compressed once, by the public server.
  compress: false,
  generateEtags: false,
  poweredByHeader: false,
  // `src/proxy.ts` does it: a clinic's site may have a redirect from such an address.
  skipTrailingSlashRedirect: true,
  // The path contains a hash of the files, so they can be cached forever.
  headers: async () => [
    {
      source: '/fonts/:path*',
      headers: [
        { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
        // The editor's frame has an origin of its own.
        { key: 'Access-Control-Allow-Origin', value: '*' },
      ],
    },
  ],
  // `npm run check` checks the types, including those of tests, so the build does not check them again.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // Node reads them from node_modules, once for all routes. In a bundle, each route would have a copy.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/email-nodemailer',
    '@zxcvbn-ts/core',
    '@zxcvbn-ts/language-common',
  ],
  experimental: {
    // Next copies each body for `proxy.ts`, and cuts it off at 10 MB by default.
    proxyClientMaxBodySize: maxUploadRequestBytes,
    // Writing it takes longer than it saves: most builds are the first of their sources.
    turbopackFileSystemCacheForBuild: false,
    // The server doesn't read source maps, and they are four times as large as the code.
    turbopackSourceMaps: process.env.NODE_ENV !== 'production',
  },
}

export default withPayload(config, { devBundleServerPackages: false })
