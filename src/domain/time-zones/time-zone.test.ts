import { expect, test } from 'vitest'
import { countryZones } from './regions.ts'
import { isTimeZone, suggestTimeZones, timeZones, toTimeZone } from './time-zone.ts'

test('every suggested zone is one, and so is every zone of a country', () => {
  const zones = [...timeZones, ...Object.values(countryZones).flatMap((each) => Object.keys(each))]
  expect(zones.length).toBeGreaterThan(300)
  expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([])
})

test.each([
  'America/Edmonton',
  'Asia/Calcutta',
  'Asia/Kolkata',
  'America/Indiana/Indianapolis',
  'Europe/Kyiv',
])('%s is a time zone', (zone) => expect(isTimeZone(zone)).toBe(true))

test.each(
  'MST EST EST5EDT MST7MDT -07:00 +05:30 Etc/GMT+7 Etc/UTC UTC GMT GB US/Mountain Canada/Mountain america/edmonton America/Calgary America America/ Edmonton'.split(
    ' ',
  ),
)('%s is no time zone', (zone) => expect(isTimeZone(zone)).toBe(false))

test.each([
  ['america/new york', {}, 'America/New_York'],
  ['US/Mountain', {}, 'America/Denver'],
  ['Canada/Mountain', {}, 'America/Edmonton'],
  ['MST7MDT', {}, 'America/Denver'],
  ['GB', {}, 'Europe/London'],
  ['MST', { jurisdiction: 'CA-AB' }, 'America/Edmonton'],
  ['-07:00', { jurisdiction: 'CA-AB' }, 'America/Edmonton'],
  ['Etc/GMT+7', { jurisdiction: 'US-CO' }, 'America/Denver'],
  ['IST', { jurisdiction: 'IN-KA' }, 'Asia/Kolkata'],
  ['MST', {}, null],
  ['MST', { jurisdiction: 'US-AZ' }, null],
  ['MST', { jurisdiction: 'US-NY' }, null],
  ['-06:00', { jurisdiction: 'CA-AB' }, null],
  ['UTC', { jurisdiction: 'CA-AB' }, null],
])('%s in %j can mean only %s', (text, place, zone) => expect(toTimeZone(text, place)).toBe(zone))

test.each([
  ['MST', {}, ['America/Edmonton', 'America/Denver']],
  ['MST', { jurisdiction: 'US' }, ['America/Denver', 'America/Phoenix']],
  ['MDT', { jurisdiction: 'CA-AB' }, ['America/Edmonton']],
  ['UTC-8', { jurisdiction: 'CA-BC' }, ['America/Vancouver']],
  ['America/Calgary', { jurisdiction: 'CA-AB' }, ['America/Edmonton']],
  ['America/Edmonten', { jurisdiction: 'US-NY' }, ['America/Edmonton']],
  ['Mountain', { city: 'Denver' }, ['America/Denver']],
  ['noon', { jurisdiction: 'AU-NSW' }, []],
])('%s in %j suggests %j', (text, place, zones) => expect(suggestTimeZones(text, place)).toEqual(zones))
