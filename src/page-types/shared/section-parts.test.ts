import { expect, test } from 'vitest'
import type { SectionProps } from '#blocks/resolve.ts'
import { divideSections } from './section-parts.ts'

const section = (kind: string, isFolded = false) =>
  ({ kind, key: kind, heading: null, isFolded }) as SectionProps

function divide(...sections: SectionProps[]): string[][] {
  const { urgent, main, further } = divideSections(sections)
  return [urgent, main, further].map((part) => part.map(({ kind }) => kind))
}

test('what a page opens with comes before who treats it, and its folds and questions after', () => {
  const folded = [section('mechanism', true), section('research', true)]
  expect(
    divide(section('urgent-care'), section('overview'), section('care'), ...folded, section('questions')),
  ).toEqual([['urgent-care'], ['overview', 'care'], ['mechanism', 'research', 'questions']])
})

test('a fold between open sections stays where it is', () => {
  expect(divide(section('overview'), section('mechanism', true), section('risks'), section('links'))).toEqual(
    [[], ['overview', 'mechanism', 'risks'], ['links']],
  )
})

test('a page of urgent care alone has nothing after it, and a page of folds nothing before them', () => {
  expect(divide(section('urgent-care'))).toEqual([['urgent-care'], [], []])
  expect(divide(section('urgent-care'), section('research', true))).toEqual([
    ['urgent-care'],
    [],
    ['research'],
  ])
  expect(divide()).toEqual([[], [], []])
})
