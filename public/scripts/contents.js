// @ts-check
// Marks in the contents which section the reader is in: the last one that has begun.
const contents = document.querySelector('.contents')
const links = [...document.querySelectorAll('.contents a[href^="#"]')]
const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? [])
const mark = () => {
  const current = sections.findLast((section) => section.getBoundingClientRect().top < innerHeight / 3)
  for (const link of links) {
    if (link.hash === `#${current?.id}`) {
      link.setAttribute('aria-current', 'true')
      // Contents longer than the window scroll by themselves. The page must not move.
      contents.scrollTop = link.offsetTop - contents.offsetTop - contents.clientHeight / 2
    } else link.removeAttribute('aria-current')
  }
}
// Sections enter and leave the upper third of the window.
const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' })
for (const section of sections) observer.observe(section)
