import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { getMessages } from '#domain/locales/messages.ts'
import { Figure } from './figure.tsx'
import type { Picture } from './models.ts'

const messages = getMessages('en-US')
const picture: Picture = { src: '/media/x.png', width: 1, height: 1, alt: { text: 'A calf' }, sources: [] }
const caption = (own: Partial<Picture>) =>
  renderToStaticMarkup(<Figure picture={{ ...picture, ...own }} messages={messages} />)

test('a picture names its author and its licence, once where they are the same', () => {
  expect(caption({ credit: 'A. Nurse', licence: 'CC BY 4.0' })).toContain('Picture: A. Nurse, CC BY 4.0<')
  expect(caption({ licence: 'CC BY 4.0' })).toContain('Picture: CC BY 4.0<')
  expect(caption({ credit: 'Public domain', licence: 'Public domain' })).toContain('Picture: Public domain<')
  expect(caption({})).not.toContain('figcaption')
})
