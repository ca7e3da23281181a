// @ts-check
// What depends on the minute, for pages are kept for long. Minutes are counted since 1970: decision 013.
;(() => {
  const all = (name) => document.querySelectorAll(`[data-${name}]`)

  const tell = () => {
    const now = Date.now() / 6e4
    for (const element of all('turns')) {
      const { turns, words, states } = element.dataset
      const said = words.split('|')
      const steps = turns.split(' ').map(Number)
      let which = said.length - 1
      for (let i = 0, until = 0; i < steps.length; i += 2) {
        until += steps[i]
        if (now >= until) continue
        which = steps[i + 1]
        break
      }
      element.textContent = said[which]
      if (states) element.dataset.state = states.split('|')[which] ?? ''
    }
    for (const element of all('until')) {
      const { from = 0, until } = element.dataset
      element.hidden = now < from || now >= until
    }
  }
  const tick = () => {
    tell()
    setTimeout(tick, 6e4 - (Date.now() % 6e4))
  }
  tick()
  addEventListener('visibilitychange', tell)
})()
