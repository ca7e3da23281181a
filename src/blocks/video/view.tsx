import type { Messages } from '../../site/locales/messages.ts'
import { Picture } from '../../ui/picture.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Said } from '../../ui/said.tsx'
import { SectionFrame } from '../../ui/section-frame.tsx'
import type { ViewProps } from '../section-props.ts'
import type { VideoProps } from './resolve.ts'

/** A link to the video rather than a player: nothing of another site loads before the visitor asks for it. */
export function VideoView({ section, messages }: ViewProps<VideoProps>) {
  const { key, heading, caption, transcript } = section
  return (
    <SectionFrame kind="video" id={key} heading={heading}>
      <figure className="figure video">
        <PlayLink section={section} messages={messages} />
        {caption && (
          <figcaption className="figure-caption">
            <Said text={caption} />
          </figcaption>
        )}
      </figure>
      {transcript && (
        <details className="question video-transcript">
          <summary className="question-summary">{messages.videoTranscript}</summary>
          <Prose prose={transcript} messages={messages} />
        </details>
      )}
    </SectionFrame>
  )
}

function PlayLink({ section: { url, site, poster }, messages }: { section: VideoProps; messages: Messages }) {
  return (
    <a href={url} className={poster ? 'video-link has-poster' : 'video-link'}>
      {poster && (
        <Picture picture={poster} sizes="(min-width: 60rem) 50rem, 100vw" className="video-poster" />
      )}
      <span className="video-play">
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M7 4v16l13-8z" fill="currentColor" />
        </svg>
        {messages.watchVideo} <span className="video-site">({site})</span>
      </span>
    </a>
  )
}
