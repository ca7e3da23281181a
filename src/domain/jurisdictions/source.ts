/** Where a rule or a figure comes from. Confidence: `H` the regulator's or primary text was seen, `M` second hand. */
export type Source = { name: string; retrieved: string; confidence: 'H' | 'M' | 'L' }
