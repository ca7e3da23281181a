import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { getMessages } from '#domain/locales/messages.ts'
import {
  asText,
  sampleCards,
  sampleLocation,
  samplePosts,
  samplePractitioners,
  sampleShell,
  sampleTargets,
  sampleTestimonials,
} from '#ui/fixtures.ts'
import { SiteShell } from '#ui/shell/site-shell.tsx'
import { ContactView } from './contact/view.tsx'
import { DocumentView, type DocumentViewProps } from './document/view.tsx'
import { HomeView } from './home/view.tsx'
import { IndexView } from './index/view.tsx'
import { LegalView } from './legal/view.tsx'
import { PractitionerView } from './practitioner/view.tsx'
import { SearchView } from './search/view.tsx'

const messages = getMessages('en-US')
const frame = { shell: sampleShell, messages }
const html = (node: ReactNode) => renderToStaticMarkup(node)

const bare: DocumentViewProps = {
  ...frame,
  kind: 'conditions',
  heading: asText('Achilles tendinopathy'),
  answer: null,
  otherNames: [],
  hero: null,
  author: null,
  credit: 'Text: Polyclinic library.',
  address: 'https://clinic.example/conditions/achilles-tendinopathy',
  practitioners: [],
  related: [{ kind: 'muscles', targets: [] }],
  testimonials: [],
  posts: [],
}
const bareHome = {
  ...frame,
  introduction: null,
  hero: null,
  regions: [],
  conditions: [],
  treatments: [],
  practitioners: [],
  testimonials: [],
  posts: [],
  blogName: 'Blog',
  indexes: {},
}

describe('data that a clinic lacks', () => {
  test('leaves no empty heading', () => {
    const page = html(<DocumentView {...bare} />)
    // The page's own, and that of the links for sharing it.
    expect([...page.matchAll(/<h[1-6][^>]*>([^<]+)/g)].map(([, text]) => text)).toEqual([
      'Achilles tendinopathy',
      messages.share,
    ])
    expect(page).not.toContain('<img')
    const home = html(<HomeView {...bareHome} shell={{ ...sampleShell, locations: [] }} />)
    expect([...home.matchAll(/<h[1-6]/g)]).toHaveLength(1)
  })

  test('is replaced by initials that screen readers skip, for a photo', () => {
    const [, practitioner] = samplePractitioners
    const page = html(<DocumentView {...bare} practitioners={practitioner ? [practitioner] : []} />)
    expect(page).toMatch(/<span class="portrait monogram" aria-hidden="true">VL<\/span>/)
  })

  test('is replaced by the telephone everywhere, for a booking link', () => {
    const booking = { href: 'tel:+12125550142', label: 'Call (212) 555-0142', isTelephone: true }
    const shell = { ...sampleShell, booking }
    const page = html(
      <SiteShell shell={shell} breadcrumbs={[]} messages={messages}>
        <DocumentView {...bare} shell={shell} />
        <ContactView {...frame} shell={shell} heading={asText('Contact')} />
      </SiteShell>,
    )
    expect(page).not.toContain(messages.book)
    expect(page).toContain('Call (212) 555-0142')
  })

  test('is replaced by the clinic’s name as the heading, for a tagline', () => {
    const shell = { ...sampleShell, clinic: { ...sampleShell.clinic, tagline: null } }
    const home = html(<HomeView {...bareHome} shell={shell} />)
    expect(home).toMatch(/<h1[^>]*>Third Landing Acupuncture/)
  })

  test('omits the heading of an empty group of cards', () => {
    const groups = [
      { heading: asText('Knee'), cards: [] },
      { heading: asText('Foot'), cards: sampleCards },
    ]
    const page = html(<IndexView {...frame} heading={asText('Conditions')} groups={groups} />)
    expect(page).not.toContain('Knee')
    expect(page).toContain('Foot')
  })
})

describe('a clinic with twelve locations', () => {
  const names = Array.from({ length: 12 }, (_, index) => `Clinic ${index + 1}`)
  const locations = names.map((name, index) => ({
    ...sampleLocation,
    slug: `clinic-${index + 1}`,
    name: asText(name),
    href: `/locations/clinic-${index + 1}`,
  }))
  const shell = { ...sampleShell, locations }
  const page = html(
    <SiteShell shell={shell} breadcrumbs={[]} messages={messages}>
      <HomeView {...bareHome} shell={shell} />
    </SiteShell>,
  )

  test('has their number in the line of facts, which unfolds to a list to choose from', () => {
    expect(page).toMatch(/<summary class="facts-line">12 locations<\/summary><ul class="location-names">/)
  })

  test('has neither hours nor address of each on its home page', () => {
    expect(page).not.toContain('<table class="hours"')
    expect(page).not.toContain('998 West 125th Street')
    for (const { href } of locations) expect(page).toContain(`href="${href}"`)
  })
})

test('the facts are one line with the opening state, the place and the call, and unfold', () => {
  const page = html(<DocumentView {...bare} />)
  expect(page).toMatch(
    /<details class="facts-fold"><summary class="facts-line"><span class="open-now-room"[^>]*><span class="open-now"[^>]*>Opening hours<\/span><\/span><span class="facts-place">125th Street/,
  )
  expect(page).toMatch(/<a class="facts-call" href="tel:\+12125550142"/)
})

test('without a booking link the form is the way to the clinic, and its number is not repeated', () => {
  const booking = { href: 'tel:+12125550142', label: 'Call (212) 555-0142', isTelephone: true }
  const shell = { ...sampleShell, booking }
  const page = html(
    <SiteShell shell={shell} breadcrumbs={[]} messages={messages}>
      <HomeView {...bareHome} shell={shell} />
    </SiteShell>,
  )
  const firstScreen = page.slice(0, page.indexOf('<footer')).replace(/aria-label="[^"]*"/g, '')
  expect(firstScreen.match(/\(212\) 555-0142/g)).toHaveLength(2)
  expect(page.match(/href="\/contact#enquiry">Write to us/g)).toHaveLength(3)
})

test('home asks what hurts once: by the body map, with links to the finder and to all conditions', () => {
  const regions = [{ areas: [], region: { title: asText('Calf'), href: '/regions/calf' }, conditions: [] }]
  const page = html(
    <HomeView
      {...bareHome}
      regions={regions}
      indexes={{ find: '/find', conditions: '/conditions', locations: '/locations' }}
    />,
  )
  expect(page.match(/class="block /g)).toHaveLength(1)
  expect(page).toContain('<a href="/find">')
  expect(page).toContain('<a href="/conditions">')
  expect(page).not.toContain('<select')
})

test('the name and the tagline of a clinic are on its home page once, apart from header and footer', () => {
  const page = html(
    <SiteShell shell={sampleShell} breadcrumbs={[]} messages={messages}>
      <HomeView {...bareHome} />
    </SiteShell>,
  )
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
  expect(main).not.toContain('Third Landing Acupuncture')
  expect(page.match(/A quiet practice above a loud street/g)).toHaveLength(1)
})

test('who treats it stands with the price of a visit, the way to all fees, and whether new patients are taken', () => {
  const visit = {
    prices: [{ label: asText('First visit'), price: asText('$195'), place: null }],
    feesHref: '/fees',
  }
  const page = html(<DocumentView {...bare} practitioners={samplePractitioners} visit={visit} />)
  const part = page.slice(page.indexOf('id="who-treats"'))
  for (const text of ['First visit', '$195', 'href="/fees"', 'Miriam Adler', messages.takingNewPatients])
    expect(part).toContain(text)
  expect(html(<DocumentView {...bare} visit={visit} />)).not.toContain('$195')
})

test('related pages of every kind are one list', () => {
  const related = (['conditions', 'muscles', 'symptoms'] as const).map((kind, index) => ({
    kind,
    targets: sampleTargets.slice(index, index + 1),
  }))
  const page = html(<DocumentView {...bare} related={related} />)
  expect(page.match(/class="links-list"/g)).toHaveLength(1)
  for (const { title } of sampleTargets) expect(page).toContain(title.text)
})

test('one location is shown with its address and hours, several by name and telephone', () => {
  const one = html(<DocumentView {...bare} />)
  expect(one).toContain('998 West 125th Street')
  const second = {
    ...sampleLocation,
    slug: 'b',
    name: asText('Hyderabad'),
    telephone: { href: 'tel:+914000000000', shown: '+91 40 0000 0000' },
  }
  const several = html(
    <DocumentView {...bare} shell={{ ...sampleShell, locations: [sampleLocation, second] }} />,
  )
  expect(several).not.toContain('998 West 125th Street')
  expect(several).toContain('+91 40 0000 0000')
})

test('a muscle says where it is and where its pain may be felt, with a drawing or without', () => {
  const muscle = {
    ...bare,
    kind: 'muscles',
    location: asText('Under the calf.'),
    referral: asText('The heel.'),
  } as const
  const diagram = { name: 'soleus', muscle: asText('Soleus') } as const
  for (const page of [
    html(<DocumentView {...muscle} />),
    html(<DocumentView {...muscle} diagram={diagram} />),
  ]) {
    expect(page).toContain('Under the calf.')
    expect(page.match(/The heel\./g)).toHaveLength(1)
  }
})

test('a practitioner who takes no new patients cannot be booked', () => {
  const [practitioner] = samplePractitioners
  if (!practitioner) throw new Error('No sample.')
  const page = (acceptingNewPatients: boolean) =>
    html(
      <PractitionerView
        {...frame}
        practitioner={{ ...practitioner, acceptingNewPatients }}
        registration={null}
        conditions={[]}
        treatments={[]}
        locations={[]}
        testimonials={[]}
        posts={[]}
      />,
    )
  expect(page(true)).toContain('Book a visit')
  expect(page(true)).toContain(messages.takingNewPatients)
  expect(page(false)).not.toContain('Book a visit')
  expect(page(false)).toContain(messages.notTakingNewPatients)
})

test('a page that this clinic does not have is named, not linked', () => {
  const targets = [{ title: asText('Shoulder'), href: null }, ...sampleTargets]
  const page = html(<DocumentView {...bare} related={[{ kind: 'body-regions', targets }]} />)
  expect(page).toContain('<li>Shoulder</li>')
})

test('a document lists its related pages and its posts in one list', () => {
  const targets = ['Calf', 'Shin', 'Ankle'].map((name) => ({
    title: asText(name),
    href: `/regions/${name}`,
  }))
  const page = html(
    <DocumentView {...bare} related={[{ kind: 'body-regions', targets }]} posts={samplePosts} />,
  )
  const list = /<ul class="links-list">.*?<\/ul>/.exec(page)?.[0] ?? ''
  for (const { href } of targets) expect(list).toContain(`href="${href}"`)
  for (const { href } of samplePosts) expect(list).toContain(`href="${href}"`)
})

test('text that fell back to English is marked as English', () => {
  const page = html(<DocumentView {...bare} heading={{ text: 'In English', lang: 'en' }} />)
  expect(page).toContain('<span lang="en">In English</span>')
})

test('an invented testimonial is labelled', () => {
  expect(html(<DocumentView {...bare} testimonials={sampleTestimonials} />)).toContain(
    messages.sampleTestimonial,
  )
})

describe('the frame', () => {
  const page = (shell = sampleShell) =>
    html(
      <SiteShell
        shell={shell}
        breadcrumbs={[
          { label: asText('Home'), href: '/' },
          { label: asText('Here'), href: null },
        ]}
        messages={messages}
      >
        <HomeView {...bareHome} posts={samplePosts} conditions={sampleCards} />
      </SiteShell>,
    )

  test('has each landmark once, and a skip link to the content', () => {
    for (const landmark of ['<main', '<header class="site-header"', '<footer'])
      expect(page().split(landmark)).toHaveLength(2)
    expect(page()).toMatch(/<a class="skip-link" href="#content"/)
    expect(page()).toContain('<main id="content"')
  })

  test('names each navigation and each search differently', () => {
    const names = [...page().matchAll(/<(?:nav|search)[^>]* aria-label="([^"]*)"/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(4)
    expect(names).toEqual([...new Set(names)])
  })

  test('marks the current page', () => {
    expect(page()).toContain('<span aria-current="page">Here</span>')
    expect(page()).toContain('<a href="/conditions" aria-current="page">')
  })

  test('offers languages only where there is a choice, each named and marked as itself', () => {
    expect(page()).not.toContain('hrefLang')
    const languages = [
      { tag: 'en-IN', name: 'English', href: '/', current: true },
      { tag: 'kn', name: 'ಕನ್ನಡ', href: '/kn', current: false },
    ]
    expect(page({ ...sampleShell, languages })).toMatch(/<a href="\/kn" lang="kn" hrefLang="kn">ಕನ್ನಡ/i)
  })

  test('says that drafts are shown, to those who see drafts', () => {
    expect(page()).not.toContain(messages.previewNotice)
    const preview = { leaveHref: '/preview?leave=&to=%2F', editHref: 'https://panel.example/admin/pages' }
    const previewed = page({ ...sampleShell, preview })
    expect(previewed).toContain(messages.previewNotice)
    expect(previewed).toMatch(/href="\/preview\?leave=[^"]*">Leave the preview/)
    expect(previewed).toContain('href="https://panel.example/admin/pages"')
    // Somebody without an account, who has opened a shared link.
    expect(page({ ...sampleShell, preview: { ...preview, editHref: null } })).not.toContain(
      messages.previewEdit,
    )
  })

  test('has unique ids and no inline event handlers', () => {
    const ids = [...page().matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(
      page().replace(/<script (?:async|defer)="" src="\/scripts\/[a-z-]+\.js"><\/script>/g, ''),
    ).not.toMatch(/<script|\son[a-z]+=/i)
  })
})

test('a page made from the clinic’s data dates its text; a page of the clinic’s own does not', () => {
  const text = { text: 'Whom to ask' }
  const page = { ...frame, heading: asText('Privacy'), answer: null }
  const section = {
    id: 'contact',
    heading: text,
    parts: [{ kind: 'paragraph' as const, text: asText('Call.') }],
  }
  const generated = html(<LegalView {...page} generated={[section]} dated="2026-11-29" />)
  expect(generated).toContain('<time dateTime="2026-11-29">Last changed on November\u00a029, 2026</time>')
  expect(generated).toContain('<section id="contact" class="section" aria-labelledby="contact-heading">')
  const own = html(
    <LegalView {...page} generated={[]} dated={null}>
      <p>Our own words.</p>
    </LegalView>,
  )
  expect(own).toContain('Our own words.')
  expect(own).not.toContain('<time')
})

describe('a page that several clinics share', () => {
  const facts = { practitioners: [{ title: asText('Ann Doe'), href: '/team/ann-doe' }], insurers: ['A', 'B'] }

  test('says who sees it here, how to find the clinic and how to pay', () => {
    const page = html(<DocumentView {...bare} facts={facts} />)
    const part = page.slice(page.indexOf('id="at-clinic"'))
    expect(part).toContain('At Third Landing Acupuncture')
    expect(part).toContain('<a href="/team/ann-doe">Ann Doe</a>')
    for (const { text } of [...sampleLocation.address, ...sampleLocation.landmarks])
      expect(part).toContain(text)
    expect(part).toContain('<li>A</li><li>B</li>')
  })

  test('names many locations by one link', () => {
    const locations = Array.from({ length: 4 }, (_, index) => ({ ...sampleLocation, slug: `place-${index}` }))
    const page = html(<DocumentView {...bare} shell={{ ...sampleShell, locations }} facts={facts} />)
    expect(page.slice(page.indexOf('id="at-clinic"'))).toContain('<a href="/locations">All locations</a>')
  })

  test('names the clinic and its town in its heading', () => {
    expect(html(<DocumentView {...bare} />)).toMatch(
      /<h1[^>]*>Achilles tendinopathy<span[^>]*> Third Landing Acupuncture, New York City<\/span><\/h1>/,
    )
  })
})

test('posts that a search finds stand under the clinic’s name for them', () => {
  const post = { kind: 'posts' as const, title: asText('Running again'), answer: null, href: '/blog/running' }
  const found = { query: 'running', isUntreated: false, total: 1, results: [post], regions: [], finder: null }
  const page = html(<SearchView {...frame} {...found} blogName="Journal" />)
  expect(page).toContain('<h3 id="results-posts" class="label">Journal</h3>')
})
