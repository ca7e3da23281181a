/** Jurisdictions with a folder of their own. A code without one inherits from its country, then from `default`. */
export const jurisdictionCodes = ['US', 'US-NY', 'CA', 'CA-AB', 'IN', 'IN-KA', 'IN-TG'] as const
export type JurisdictionCode = (typeof jurisdictionCodes)[number]

/** Labels shown to editors. */
export const jurisdictionNames: Record<JurisdictionCode, string> = {
  US: 'United States',
  'US-NY': 'New York, United States',
  CA: 'Canada',
  'CA-AB': 'Alberta, Canada',
  IN: 'India',
  'IN-KA': 'Karnataka, India',
  'IN-TG': 'Telangana, India',
}
