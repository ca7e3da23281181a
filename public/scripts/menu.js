// @ts-check
// Escape, or a focus that leaves it, closes the menu.
const menu = document.querySelector('.menu')
menu?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu.open) return
  menu.open = false
  menu.firstElementChild.focus()
})
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && !menu.contains(relatedTarget)) menu.open = false
})
