/** The files of a site, by path inside it; a path that ends in a slash is a folder of files. */
export const siteFilePaths = [
  'blog/feed.xml',
  'favicon.ico',
  'icons/',
  'manifest.webmanifest',
  'robots.txt',
  'share/',
  'sitemap-pages.xml',
  'sitemap.xml',
] as const
export type SiteFilePath = (typeof siteFilePaths)[number]

/** The file or folder that a path of a site leads to, such as `robots.txt` or `icons/32.png`; undefined for that of a page. */
export const findSiteFile = (path: string): SiteFilePath | undefined =>
  siteFilePaths.find((file) =>
    file.endsWith('/') ? path.startsWith(file) && path.length > file.length : path === file,
  )
