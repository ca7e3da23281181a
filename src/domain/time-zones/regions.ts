/**
 * Time zones of the countries that clinics are in, the zone of most people first, with the states and provinces that lie
 * wholly in it. Regions on both sides of a border are missing on purpose.
 * Source: tz database, `zone1970.tab` and `northamerica` (https://www.iana.org/time-zones).
 */
export const countryZones: Record<string, Record<string, readonly string[]>> = {
  CA: {
    'America/Toronto': [],
    'America/Vancouver': [],
    'America/Edmonton': ['AB', 'NT'],
    'America/Winnipeg': ['MB'],
    'America/Halifax': ['NS', 'PE'],
    'America/Moncton': ['NB'],
    'America/Regina': ['SK'],
    'America/St_Johns': [],
    'America/Whitehorse': ['YT'],
  },
  GB: { 'Europe/London': [] },
  IN: { 'Asia/Kolkata': [] },
  US: {
    'America/New_York': 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV'.split(' '),
    'America/Chicago': 'AL AR IA IL LA MN MO MS OK WI'.split(' '),
    'America/Los_Angeles': ['CA', 'WA'],
    'America/Denver': 'CO MT NM UT WY'.split(' '),
    'America/Detroit': [],
    'America/Phoenix': [],
    'America/Anchorage': [],
    'Pacific/Honolulu': ['HI'],
  },
}
