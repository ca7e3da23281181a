import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import {
  createIngredients,
  noteEnd,
  noteIngredients,
  notePrivate,
  noteTags,
  noteUntil,
  recordIngredients,
} from './ingredients.ts'

describe('the record of what a page was made of', () => {
  it('holds what concurrent renders note, each its own', async () => {
    const render = async (name: string) => {
      const ingredients = createIngredients()
      await recordIngredients(ingredients, async () => {
        for (let step = 0; step < 5; step += 1) {
          await wait(Math.random() * 3)
          noteTags(`${name}${step}`)
        }
      })
      return [...ingredients.tags]
    }
    const [first, second] = await Promise.all([render('a'), render('b')])
    expect(first).toEqual(['a0', 'a1', 'a2', 'a3', 'a4'])
    expect(second).toEqual(['b0', 'b1', 'b2', 'b3', 'b4'])
  })

  it('ends at the earliest instant that was noted', () => {
    const ingredients = createIngredients()
    recordIngredients(ingredients, () => {
      noteUntil(200)
      noteUntil(100)
      noteUntil(300)
    })
    expect(ingredients.until).toBe(100)
  })

  it('takes over what a part was made of', () => {
    const part = createIngredients()
    recordIngredients(part, () => {
      noteTags('a')
      notePrivate()
      noteUntil(5)
      noteEnd(8)
    })
    const page = createIngredients()
    recordIngredients(page, () => noteIngredients(part))
    expect(page).toEqual({ tags: new Set(['a']), until: 5, endsAt: 8, isPrivate: true })
  })

  it('is not needed: outside a render, notes go nowhere', () => {
    expect(() => noteTags('a')).not.toThrow()
  })
})
