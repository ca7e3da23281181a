/** The tags that an entry of the publish log names, or `all`: everything may have changed. */
export type Arrival = readonly string[] | 'all'
