// @ts-check
// What depends on the minute, for pages are kept for long. Minutes since 1970, by the place's clock: decision 013.
;(() => {
  const all = (name) => document.querySelectorAll(`[data-${name}]`)
  const numbers = (text) => (text ? text.split(' ').map(Number) : [])
  const format = (local, options) =>
    new Intl.DateTimeFormat(document.documentElement.lang, { ...options, timeZone: 'UTC' }).format(
      local * 6e4,
    )

  const said = ({ opening, clock, words, plain }, now) => {
    const [ahead, ...changes] = numbers(clock)
    const local = (at) =>
      at + changes.reduce((is, from, i) => (i % 2 || at < from ? is : changes[i + 1]), ahead)
    const times = numbers(opening)
    const [open, today, later] = words.split('|')
    for (let i = 0, end = 0; i < times.length; i += 2) {
      const start = end + times[i]
      end = start + times[i + 1]
      if (now >= end) continue
      const at = local(now < start ? start : end)
      const days = Math.floor(at / 1440) - Math.floor(local(now) / 1440)
      const day = () => format(at, days < 7 ? { weekday: 'long' } : { month: 'long', day: 'numeric' })
      const time = () => format(at, { hour: 'numeric', minute: at % 60 ? '2-digit' : undefined })
      const text = now >= start ? open : days ? later : today
      return [now >= start ? 'open' : 'closed', text.replace('{day}', day).replace('{time}', time)]
    }
    return ['', plain]
  }

  const tell = () => {
    const now = Date.now() / 6e4
    for (const element of all('opening')) {
      const { dataset } = element
      dataset.plain ??= element.textContent
      ;[dataset.state, element.textContent] = said(dataset, now)
    }
    for (const element of all('turns')) {
      const next = element.dataset.turns.split('|').find((turn) => now < parseInt(turn, 10))
      if (next) element.textContent = next.replace(/^\d+ /, '')
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
