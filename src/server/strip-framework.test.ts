import { expect, test } from 'vitest'
import { stripFramework } from './strip-framework.ts'

const body = '<main><h1>Sore heel</h1><p>1 &lt; 2 &lt;script&gt;</p></main>'

test('scripts, preloads and the flight data of the framework are removed', () => {
  const page = [
    '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<script src="/_next/static/chunks/b.js" async=""></script>',
    '<script src="/_next/static/chunks/c.js" noModule=""></script></head>',
    `<body>${body}<script id="_R_">(globalThis["X"]=[]).push({"a":"<\\/script>"})</script>`,
    '<script>self.__next_f.push([1,"\n<h1>Sore heel"])</script></body>',
  ].join('')
  expect(stripFramework(page)).toBe(`<head></head><body>${body}</body>`)
})

test.each([
  '<script defer="" src="/scripts/open-now.js"></script>',
  '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
  '<script type="speculationrules">{"prerender":[]}</script>',
  '<link rel="stylesheet" href="/_next/static/chunks/d.css" data-precedence="next"/>',
  '<link rel="preload" href="/fonts/e.woff2" as="font" crossorigin=""/>',
])('%s is kept', (part) => {
  expect(stripFramework(part + body)).toBe(part + body)
})

test.each(['<template id="B:0"></template>', '<!--$?--><template id="P:1"></template><!--/$-->'])(
  'a page that a script has to complete keeps its scripts: %s',
  (placeholder) => {
    const page = `${body}${placeholder}<script>$RC("B:0","S:0")</script>`
    expect(stripFramework(page)).toBe(page)
  },
)
