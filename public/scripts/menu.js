// @ts-check
// Escape, a focus that leaves it, or a press beside it closes the menu, and a submenu.
const menus = /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('.menu, .submenu'))
for (const menu of menus) {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return
    event.stopPropagation()
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false
  })
}
document.addEventListener('pointerdown', ({ target }) => {
  for (const submenu of document.querySelectorAll('.submenu[open]'))
    if (target instanceof Node && !submenu.contains(target)) submenu.removeAttribute('open')
})
