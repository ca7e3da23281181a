'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { addressOnPage } from '#domain/library/section-addresses.ts'
import { stateWords } from './state-mark.tsx'
import type { OutlineSection, RenderedPage } from './types.ts'

/** Widths of the frame in CSS pixels. */
export const widths = { Phone: 390, Tablet: 768, Desktop: 1280 } as const
export type Device = keyof typeof widths

type Props = {
  document: { collection: string; id: string; clinic: string }
  page: RenderedPage | null
  selected: string | null
  device: Device
  isDark: boolean
  onSelect: (at: string) => void
  onKey: (key: 'undo' | 'redo' | 'escape') => void
}

type Message =
  | { type: 'ready' }
  | { type: 'select'; at: string }
  | { type: 'key'; key: 'undo' | 'redo' | 'escape' }

/** The page in a frame, scaled to the space that there is. */
export function PageFrame({ document, page, selected, device, isDark, onSelect, onKey }: Props) {
  const { src, problem } = useFrameAddress(document)
  const { ref, width, height } = useSize()
  const frame = useRef<HTMLIFrameElement>(null)
  const port = useRef<MessagePort | null>(null)
  const [isReady, setIsReady] = useState(false)
  // What the reader clicked is in view already.
  const clicked = useRef<string | null>(null)
  const receive = useRef<(message: Message) => void>(() => undefined)
  receive.current = (message) => {
    if (message.type === 'ready') setIsReady(true)
    if (message.type === 'key') onKey(message.key)
    if (message.type === 'select') {
      clicked.current = message.at
      onSelect(message.at)
    }
  }

  const connect = () => {
    const channel = new MessageChannel()
    channel.port1.onmessage = ({ data }) => receive.current(data)
    port.current = channel.port1
    setIsReady(false)
    frame.current?.contentWindow?.postMessage({ type: 'polyclinic-frame' }, '*', [channel.port2])
  }

  useEffect(() => {
    if (isReady && page)
      port.current?.postMessage({
        type: 'show',
        html: page.html,
        names: partNames(page.outline),
        scheme: isDark ? 'dark' : 'light',
      })
  }, [isReady, page, isDark])

  useEffect(() => {
    if (!isReady) return
    port.current?.postMessage({ type: 'select', at: selected, isScrolledTo: clicked.current !== selected })
    clicked.current = null
  }, [isReady, selected])

  const scale = Math.min(1, width / widths[device])
  return (
    <div className="page-editor__frame" ref={ref}>
      {problem && (
        <p className="polyclinic-note polyclinic-note--warning" role="alert">
          {problem}
        </p>
      )}
      {src && (
        <iframe
          ref={frame}
          title="The page"
          src={src}
          sandbox="allow-scripts"
          onLoad={connect}
          style={{
            width: widths[device],
            height: height / scale,
            transform: `scale(${scale})`,
            left: Math.max(0, (width - widths[device] * scale) / 2),
          }}
        />
      )}
    </div>
  )
}

/** What the frame says of the part that is pointed at. */
function partNames(outline: readonly OutlineSection[]): Record<string, string> {
  const shown = outline.filter(({ isOnPage = true }) => isOnPage)
  const parts = shown.flatMap((section) => [section, ...section.items])
  return Object.fromEntries(
    parts.map((part) => [
      addressOnPage(part.at),
      [part.heading, stateWords(part)].filter(Boolean).join(' · '),
    ]),
  )
}

/** The address of the frame, which is bound to the user, the document and a time. */
function useFrameAddress({ collection, id, clinic }: Props['document']) {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<{ src?: string; problem?: string }>({})
  const address = `${config.routes.api}/frame/pass`
  useEffect(() => {
    let isCurrent = true
    askForPass(address, { collection, id, clinic }).then((found) => isCurrent && setAnswer(found))
    return () => {
      isCurrent = false
    }
  }, [address, collection, id, clinic])
  return answer
}

async function askForPass(address: string, document: Props['document']) {
  const failed = { problem: 'The page could not be loaded. Reload this view to try again.' }
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(document),
    })
    const answer: { src?: string; message?: string } = await response.json()
    return response.ok ? { src: answer.src } : { problem: answer.message ?? failed.problem }
  } catch {
    return failed
  }
}

function useSize() {
  const ref = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 800, height: 600 })
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      // A pane that is not shown has no size.
      if (element.clientWidth > 0) setSize({ width: element.clientWidth, height: element.clientHeight })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, ...size }
}
