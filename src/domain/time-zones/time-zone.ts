import { distance } from 'fastest-levenshtein'
import { Temporal } from 'temporal-polyfill'
import { countryZones } from './regions.ts'

/** What a suggestion can follow from besides the typed text. */
type Place = { city?: string | null; jurisdiction?: string | null }

/** Zones that `Intl` lists under a former name. */
const currentNames: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
}

const listed = Intl.supportedValuesOf('timeZone').filter((name) => /^(?!Etc\/)[A-Z]\w+\//.test(name))
const canonical = new Set(listed.flatMap((name) => [name, currentNames[name] ?? name]))
const continents = new Set(listed.map((name) => name.split('/')[0]))

/** Every time zone once, by its current name. */
export const timeZones: readonly string[] = listed.map((name) => currentNames[name] ?? name).sort()

/**
 * Whether a text names a time zone as Continent/City, aliases such as Asia/Calcutta included. Abbreviations and offsets,
 * which `Intl` accepts as well, have no daylight saving time: opening hours would be an hour off for half the year.
 */
export function isTimeZone(value: string): boolean {
  const [continent = '', city] = value.split('/')
  if (canonical.has(value)) return true
  return continents.has(continent) && /^[A-Z]/.test(city ?? '') && canonical.has(resolveName(value) ?? '')
}

/**
 * The one time zone that a text can mean, as Continent/City: another spelling (`america/new york`), a former name
 * (`US/Mountain`) or the offset of a region that lies in one zone (`MST` in Alberta). Null if there is none.
 */
export function toTimeZone(text: string, { jurisdiction }: Place = {}): string | null {
  const name = text.trim().replaceAll(' ', '_')
  if (isTimeZone(name)) return name
  const respelled = timeZones.find((zone) => zone.toLowerCase() === name.toLowerCase())
  if (respelled) return respelled
  // `Intl` reads MST as Phoenix and EST as Panama.
  const resolved = /^[A-Z]{3}$/i.test(name) ? null : resolveName(name)
  if (resolved && canonical.has(resolved)) return currentNames[resolved] ?? resolved
  const regional = regionZone(jurisdiction)
  return regional && winterOffset(regional) === parseOffset(name) ? regional : null
}

/** Up to two time zones that an editor may have meant, the likeliest first. */
export function suggestTimeZones(text: string, { city, jurisdiction }: Place): string[] {
  const meant = toTimeZone(text, { jurisdiction }) ?? findByCity(text)
  if (meant) return [meant]
  const offset = parseOffset(text.trim())
  const atOffset = nearbyZones(jurisdiction, (zone) => winterOffset(zone) === offset)
  if (atOffset.length > 0) return atOffset
  const local = regionZone(jurisdiction) ?? findByCity(city ?? '')
  return local ? [local] : nearbyZones(jurisdiction, () => true)
}

/** The zone named after a city, allowing for one typing error in five letters. */
function findByCity(text: string): string | null {
  const typed = cityName(text)
  if (typed.length < 4) return null
  const errors = (zone: string) => distance(cityName(zone), typed)
  const nearest = timeZones.reduce((best, zone) => (errors(zone) < errors(best) ? zone : best))
  return errors(nearest) <= typed.length / 5 ? nearest : null
}

const cityName = (text: string): string =>
  (text.split('/').at(-1) ?? '').trim().toLowerCase().replaceAll(/\s/g, '_')

/** The zone of a country or region that lies in one. */
function regionZone(jurisdiction: string | null | undefined): string | null {
  const [country = '', region = ''] = (jurisdiction ?? '').split('-')
  const zones = Object.entries(countryZones[country] ?? {})
  const [zone] = zones.length === 1 ? zones : zones.filter(([, regions]) => regions.includes(region))
  return zone?.[0] ?? null
}

/** Two matching zones of a country, those of most people first; the first of each country where none is known yet. */
function nearbyZones(jurisdiction: string | null | undefined, matches: (zone: string) => boolean): string[] {
  const country = jurisdiction?.slice(0, 2)
  const found = country
    ? Object.keys(countryZones[country] ?? {}).filter(matches)
    : Object.values(countryZones).flatMap((zones) => Object.keys(zones).find(matches) ?? [])
  return found.slice(0, 2)
}

/** In hours, of the abbreviations that are typed in these countries. */
const abbreviations: Record<string, number> = {
  ...{ NST: -3.5, AST: -4, EST: -5, CST: -6, MST: -7, PST: -8, HST: -10 },
  ...{ GMT: 0, UTC: 0, IST: 5.5 },
}

/** The offset from UTC, in hours, that an abbreviation or a name such as UTC-7 stands for. POSIX names have the opposite sign. */
function parseOffset(text: string): number | null {
  const abbreviation = text.toUpperCase().replace(/^([A-Z])D?T$/, '$1ST')
  const known = abbreviations[abbreviation]
  if (known !== undefined) return known
  const [, posix, sign, hours, minutes] =
    /^(?:(Etc\/GMT)|UTC|GMT)?([+-])(\d{1,2})(?::?(\d\d))?$/i.exec(text) ?? []
  if (!hours) return null
  const size = Number(hours) + Number(minutes ?? 0) / 60
  return (sign === '-') === !posix ? -size : size
}

/** Hours from UTC in January. All countries with suggestions lie in the north. */
function winterOffset(zone: string): number {
  const { offsetNanoseconds } = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${zone}]`)
  return offsetNanoseconds / 3.6e12
}

function resolveName(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return null
  }
}
