/** Jurisdictions with a folder of their own. A code without one inherits from its country, then from `default`. */
export const jurisdictionCodes = ['US', 'US-NY', 'CA', 'CA-AB', 'IN', 'IN-KA', 'IN-TG'] as const
export type JurisdictionCode = (typeof jurisdictionCodes)[number]
