import { describe, expect, it } from 'vitest'
import type { Arrival } from './arrival.ts'
import { createPosition } from './position.ts'

describe('the position in the publish log', () => {
  it('tells which tags have arrived since', () => {
    const position = createPosition()
    const start = position.current()
    position.arrive(['head:conditions:1'])
    expect(position.hasArrivedSince(start, ['head:conditions:1'])).toBe(true)
    expect(position.hasArrivedSince(start, ['head:conditions:2'])).toBe(false)
    expect(position.hasArrivedSince(position.current(), ['head:conditions:1'])).toBe(false)
  })

  it('counts everything as changed after an arrival of everything', () => {
    const position = createPosition()
    const start = position.current()
    position.arrive('all')
    expect(position.hasArrivedSince(start, [])).toBe(true)
    expect(position.hasArrivedSince(position.current(), ['a'])).toBe(false)
  })

  it('counts everything as changed that is older than what it remembers', () => {
    const position = createPosition(2)
    const start = position.current()
    for (const tag of ['a', 'b', 'c']) position.arrive([tag])
    expect(position.hasArrivedSince(start, ['z'])).toBe(true)
    expect(position.hasArrivedSince(start + 1, ['z'])).toBe(false)
    expect(position.hasArrivedSince(start + 1, ['b'])).toBe(true)
  })

  it('counts everything as changed when the log is followed again', () => {
    const position = createPosition()
    const start = position.current()
    position.follow(true)
    expect(position.hasArrivedSince(start, ['a'])).toBe(true)
    const followed = position.current()
    position.follow(true)
    expect(position.hasArrivedSince(followed, ['a'])).toBe(false)
    position.follow(false)
    position.follow(true)
    expect(position.hasArrivedSince(followed, ['a'])).toBe(true)
  })

  it('calls listeners in the order of subscription, until they end', () => {
    const position = createPosition()
    const heard: [string, Arrival][] = []
    const end = position.subscribe((arrival) => heard.push(['memory', arrival]))
    position.subscribe((arrival) => heard.push(['pages', arrival]))
    position.arrive(['a'])
    end()
    position.arrive('all')
    expect(heard).toEqual([
      ['memory', ['a']],
      ['pages', ['a']],
      ['pages', 'all'],
    ])
  })
})
