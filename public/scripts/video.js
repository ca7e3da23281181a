// @ts-check
// A press on a video's link puts the player in its place: nothing of the other site loads before.
addEventListener('click', (event) => {
  const { target, button, metaKey, ctrlKey, shiftKey } = event
  const link = target instanceof Element && target.closest('a[data-player]')
  if (!(link instanceof HTMLElement) || button || metaKey || ctrlKey || shiftKey) return
  event.preventDefault()
  const player = Object.assign(document.createElement('iframe'), {
    src: link.dataset.player,
    title: link.dataset.name,
    className: 'video-player',
    allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture',
    allowFullscreen: true,
    referrerPolicy: 'strict-origin-when-cross-origin',
    tabIndex: 0,
  })
  link.replaceWith(player)
  player.focus()
})
