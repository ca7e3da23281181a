import type { Messages } from '#domain/locales/messages.ts'
import { Linked, LocalizedParagraphs } from '../localized-text.tsx'
import type { TestimonialCard } from '../models.ts'
import { ListByLanguage } from './list-by-language.tsx'

type Props = { testimonials: TestimonialCard[]; messages: Messages }

export function Testimonials({ testimonials, messages }: Props) {
  return (
    <ListByLanguage entries={testimonials} textOf={({ text }) => text} className="testimonials">
      {({ text, name, isSample, condition, practitioner }) => (
        <li key={text.text}>
          <figure className="testimonial">
            <blockquote className="testimonial-words">
              <LocalizedParagraphs text={text} />
            </blockquote>
            <figcaption className="testimonial-by">
              <span className="testimonial-name">{name}</span>
              {condition && (
                <span>
                  <Linked target={condition} />
                </span>
              )}
              {practitioner && (
                <span>
                  <Linked target={practitioner} />
                </span>
              )}
              {isSample && <span className="testimonial-sample">{messages.sampleTestimonial}</span>}
            </figcaption>
          </figure>
        </li>
      )}
    </ListByLanguage>
  )
}
