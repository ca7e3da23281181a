// @ts-check
// Closes the menu by Escape, by a press elsewhere, and when the focus leaves it.
const menu = document.querySelector('details.menu')
if (menu instanceof HTMLDetailsElement) {
  const isOutside = (target) => target instanceof Node && !menu.contains(target)
  const closeIfOutside = (target) => {
    if (isOutside(target)) menu.open = false
  }
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  menu.addEventListener('focusout', ({ relatedTarget }) => closeIfOutside(relatedTarget))
  document.addEventListener('pointerdown', ({ target }) => closeIfOutside(target))
}
