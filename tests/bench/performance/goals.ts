import type { Figures } from './figures.ts'

/** What the server is to reach, by the figures of one run. */
export function checkGoals({ loads, zipf, publish, rss }: Figures): { goal: string; isMet: boolean }[] {
  const requests = (name: string) => loads.find((load) => load.name === name)?.at16?.requests ?? Number.NaN
  const own = requests('Polyclinic, kept page')
  return [
    { goal: 'Half the requests of nginx static', isMet: own >= 0.5 * requests('nginx static') },
    { goal: 'The requests of nginx proxy_cache', isMet: own >= requests('nginx proxy_cache') },
    {
      goal: 'Publishes seen within a second (99th percentile)',
      isMet: publish.every(({ page, alert }) => page.p99 <= 1000 && alert.p99 <= 1000),
    },
    {
      goal: 'One render for each page of an edit',
      isMet: publish.every(({ page }) => page.rendersPerDrop <= 1.05),
    },
    { goal: '900 MB of memory with the demo network', isMet: rss <= 900 },
    { goal: '1.2 GB of memory with many hosts', isMet: zipf.every((each) => each.rss <= 1.2e9) },
  ]
}
