import type { Study } from '#ui/models.ts'
import { asText } from './fixture-parts.ts'

/** A trial with two findings, a review, a study in animals, and a study with little data. */
export const fixtureStudies: Study[] = [
  {
    slug: 'cotchett-2014',
    title: 'Effectiveness of Trigger Point Dry Needling for Plantar Heel Pain: A Randomized Controlled Trial',
    authors: ['Cotchett MP', 'Munteanu SE', 'Landorf KB'],
    year: 2014,
    journal: 'Physical Therapy',
    url: 'https://doi.org/10.2522/ptj.20130255',
    design: 'randomised-trial',
    species: 'human',
    participants: 84,
    verification: 'abstract',
    findings: [
      {
        key: 'first-step-pain',
        outcome: asText('First-step pain'),
        result: asText('14.4 mm less on a scale of 100, below the smallest change that patients notice.'),
        direction: 'favours',
      },
      {
        key: 'adverse-events',
        outcome: asText('Minor adverse events'),
        result: asText('32% against less than 1%.'),
        direction: 'against',
      },
    ],
  },
  {
    slug: 'sample-2022',
    title: 'An invented review, to show one that nobody has checked yet',
    authors: ['Sample A', 'Specimen B'],
    year: 2022,
    design: 'systematic-review',
    species: 'human',
    participants: 1426,
    trials: 12,
    verification: 'to-be-verified',
    findings: [
      {
        key: 'pain',
        outcome: asText('Pain'),
        result: null,
        direction: 'mixed',
        certainty: 'very-low',
      },
    ],
  },
  {
    slug: 'specimen-2021',
    title: 'An invented experiment with six rats',
    authors: ['Specimen B', 'Sample A', 'Example C'],
    year: 2021,
    journal: 'Journal of Examples',
    volume: '22',
    issue: '1',
    pages: '112–117',
    url: 'https://papers.example/specimen-2021',
    design: 'animal-study',
    species: 'animal',
    participants: 6,
    verification: 'full-text',
    findings: [],
  },
  {
    slug: 'boyce-2020',
    title: 'Adverse Events Associated with Therapeutic Dry Needling',
    authors: ['Boyce D', 'Wempe H', 'Campbell C'],
    year: 2020,
    url: 'https://doi.org/10.26603/ijspt20200103',
    design: 'survey',
    participants: 20464,
    verification: 'abstract',
    findings: [],
  },
]
