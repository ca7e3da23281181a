/**
 * Source of a rule or a figure. `retrieved` is `YYYY-MM-DD`. Confidence: `H` the primary text was read, `M` second-
 * hand.
 */
export type Source = { name: string; retrieved: string; confidence: 'H' | 'M' | 'L' }
