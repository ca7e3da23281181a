import { extractText } from './crawl.ts'
import { type PageHead, unescapeHtml } from './head.ts'

/** Properties that no patient reads, such as the name in the register, or that pages write in another form, such as dates. */
const unread = new Set([
  '@context',
  '@id',
  '@type',
  'addressCountry',
  'credentialCategory',
  'dateModified',
  'datePublished',
  'image',
  'inLanguage',
  'item',
  'knowsLanguage',
  'legalName',
  'logo',
  'mainEntityOfPage',
  'medicineSystem',
  'openingHoursSpecification',
  'thumbnailUrl',
  'uploadDate',
  'url',
])

/** The texts of a page's structured data that neither the page nor its title and description say, with their property. */
export function findUnstatedFacts({ graph, title, description }: PageHead, html: string): string[] {
  const said = comparable([title, description, unescapeHtml(extractText(html))].join(' '))
  const numbers = new Set(html.match(/tel:\+?\d+/g))
  const isSaid = (property: string, text: string): boolean => {
    if (property === 'telephone') return numbers.has(`tel:${text.replace(/ ext\..*/, '')}`)
    if (property === 'priceRange') return text.split('–').every((price) => said.includes(comparable(price)))
    return said.includes(comparable(text)) || parts(text).every((part) => said.includes(comparable(part)))
  }
  return listTexts(graph)
    .filter(([property, text]) => !isSaid(property, text))
    .map(([property, text]) => `${property}: ${text}`)
}

/** Every text of a node and of the nodes in it. Authors of studies are left out: pages abbreviate them. */
function listTexts(value: unknown, property = ''): [property: string, text: string][] {
  if (typeof value === 'string') return [[property, value]]
  if (Array.isArray(value)) return value.flatMap((each) => listTexts(each, property))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => !unread.has(name) && !(name === 'author' && property === 'citation'))
    .flatMap(([name, each]) => listTexts(each, name))
}

/** "Nadige Physiotherapy, Bangalore" is on a page that names both apart. */
const parts = (text: string): string[] => text.split(/[,:]\s/)

/** Without what differs between a sentence and a list: case, space, punctuation. */
const comparable = (text: string): string => text.toLocaleLowerCase('en').replace(/[\s\p{P}]+/gu, '')
