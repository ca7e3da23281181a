import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // A response is compressed once, by the edge server.
  compress: false,
  generateEtags: false,
  poweredByHeader: false,
  // The folder's name changes with the files.
  headers: async () => [
    {
      source: '/fonts/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  // Title and description belong in the head for every reader; streamed, they would follow the body.
  htmlLimitedBots: /.*/,
  // `npm run check` checks the types, of the tests too; a clinic's start does not do it a second time.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  experimental: {
    // A clean checkout builds once: what would make a second build faster takes 10 s to write.
    turbopackFileSystemCacheForBuild: !process.env.CI,
    // Nothing that serves reads them, and they weigh four times what they map.
    turbopackSourceMaps: process.env.NODE_ENV !== 'production',
  },
}

export default withPayload(config, { devBundleServerPackages: false })
