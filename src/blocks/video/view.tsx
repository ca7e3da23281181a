import { formatMessage } from '#domain/locales/messages.ts'
import { LocalizedText } from '#ui/localized-text.tsx'
import { Picture } from '#ui/picture.tsx'
import { Prose } from '#ui/prose.tsx'
import { Script } from '#ui/script.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { video } from './index.ts'

/**
 * A link to the video instead of a player, so that nothing loads from another site before the visitor presses it. Where
 * the video has an embeddable player, the script then inserts it; a notice beside the link names the other site.
 */
export function VideoView({ section, messages }: ViewProps<typeof video>) {
  const { caption, transcript, player, site } = section
  return (
    <SectionFrame section={section}>
      <figure className="figure video">
        <PlayLink section={section} messages={messages} />
        {player && <p className="video-notice">{formatMessage(messages.videoFrom, { site })}</p>}
        {caption && (
          <figcaption className="figure-caption">
            <LocalizedText text={caption} />
          </figcaption>
        )}
      </figure>
      {player && <Script name="video" />}
      {transcript && (
        <details className="question video-transcript">
          <summary className="question-summary fold">{messages.videoTranscript}</summary>
          <Prose prose={transcript} messages={messages} />
        </details>
      )}
    </SectionFrame>
  )
}

function PlayLink({ section, messages }: ViewProps<typeof video>) {
  const { url, site, poster, player, heading } = section
  return (
    <a
      href={url}
      className={poster ? 'video-link has-poster' : 'video-link'}
      data-player={player ?? undefined}
      data-name={player ? formatMessage(messages.videoPlayer, { name: heading?.text ?? site }) : undefined}
    >
      {poster && (
        <Picture picture={poster} sizes="(min-width: 60rem) 50rem, 100vw" className="video-poster" />
      )}
      <span className="video-play">
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
          <path d="M7 4v16l13-8z" fill="currentColor" />
        </svg>
        {messages.watchVideo} <span className="video-site">({site})</span>
      </span>
    </a>
  )
}
