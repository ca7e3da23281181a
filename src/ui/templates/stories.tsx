import type { ReactNode } from 'react'
import type { TestimonialCard, Text } from '../models.ts'
import { PageHead } from './parts/page-head.tsx'
import { Testimonials } from './parts/testimonials.tsx'
import type { Frame } from './template.ts'

export type StoriesTemplateProps = Frame & {
  heading: Text
  testimonials: TestimonialCard[]
  children?: ReactNode
}

export function StoriesTemplate({ heading, testimonials, messages, children }: StoriesTemplateProps) {
  return (
    <div className="plain-page">
      <PageHead heading={heading} />
      {children && <div className="own-sections">{children}</div>}
      {testimonials.length > 0 && <Testimonials testimonials={testimonials} messages={messages} />}
    </div>
  )
}
