// @ts-check
// A press on a video's link puts the player in its place; nothing of the other site loads before. Without this script,
// or with a modifier key, the link leads to the video's own page.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[data-player]')
  if (
    !(link instanceof HTMLAnchorElement) ||
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey
  )
    return
  event.preventDefault()
  const player = document.createElement('iframe')
  player.src = link.dataset.player ?? ''
  player.title = link.dataset.name ?? ''
  player.className = 'video-player'
  player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
  player.allowFullscreen = true
  player.referrerPolicy = 'strict-origin-when-cross-origin'
  player.tabIndex = 0
  link.replaceWith(player)
  player.focus()
})
