import type { ReactNode } from 'react'
import type { Frame } from '#ui/frame.ts'
import type { TestimonialCard, Text } from '#ui/models.ts'
import { PageHead } from '#ui/parts/page-head.tsx'
import { Testimonials } from '#ui/parts/testimonials.tsx'

export type StoriesViewProps = Frame & {
  heading: Text
  testimonials: TestimonialCard[]
  children?: ReactNode
}

export function StoriesView({ heading, testimonials, shell, messages, children }: StoriesViewProps) {
  return (
    <div className="plain-page">
      <PageHead place={shell.place} heading={heading} />
      {children && <div className="own-sections">{children}</div>}
      {testimonials.length > 0 && <Testimonials testimonials={testimonials} messages={messages} />}
    </div>
  )
}
