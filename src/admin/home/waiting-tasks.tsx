'use client'

import { Link, useConfig, useEntityVisibility } from '@payloadcms/ui'
import { isToDo, type Task, type Waiting } from '#domain/panel-home/panel-home.ts'
import { describeTask, taskTexts } from './describe-home.ts'

type Context = { clinic: string | null; timeZone: string }
type Props = Context & { heading?: string; waiting: readonly Waiting[] }

/** What waits, by kind: first what is to be done, then what is under way, then what is in order. */
export function WaitingTasks({ heading, waiting, ...context }: Props) {
  const open = waiting.filter(({ count }) => count > 0)
  const toDo = open.filter(({ kind }) => isToDo(kind))
  const underWay = open.filter(({ kind }) => !isToDo(kind))
  const done = waiting.filter(({ count }) => count === 0)
  return (
    <>
      <h2>{heading ?? 'To do'}</h2>
      {toDo.length === 0 ? <p>Nothing waits to be done.</p> : <Cards waiting={toDo} {...context} />}
      {underWay.length > 0 && (
        <>
          <h2>Under way</h2>
          <Cards waiting={underWay} {...context} />
        </>
      )}
      {done.length > 0 && (
        <>
          <h2>In order</h2>
          <ul className="polyclinic-home__done">
            {done.map(({ kind }) => (
              <li key={kind}>{taskTexts[kind].none}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const Cards = ({ waiting, ...context }: Context & { waiting: readonly Waiting[] }) => (
  <div className="polyclinic-home__cards">
    {waiting.map((each) => (
      <Card key={each.kind} {...each} {...context} />
    ))}
  </div>
)

function Card({ kind, count, first, clinic, timeZone }: Waiting & Context) {
  const { config } = useConfig()
  const { admin } = config.routes
  const { one, many, all } = taskTexts[kind]
  return (
    <section className="polyclinic-home__card" data-kind={kind}>
      <h3>
        <strong>{count}</strong> {count === 1 ? one : many}
      </h3>
      <ul>
        {first.map(({ document, ...task }) => (
          <li key={`${document.id} ${task.title}`}>
            <TaskTitle document={document} view={task.view} title={task.title} />
            <small>{describeTask(kind, { document, ...task }, timeZone)}</small>
          </li>
        ))}
      </ul>
      {count > first.length && (
        <p>
          {all ? (
            <Link href={`${admin}${all.path(clinic)}`} prefetch={false}>
              {all.label}
            </Link>
          ) : (
            `and ${count - first.length} more`
          )}
        </p>
      )}
    </section>
  )
}

/** A marketer has no form of the clinic's record. */
function TaskTitle({
  document: { collection, id, field },
  view,
  title,
}: Pick<Task, 'document' | 'view' | 'title'>) {
  const { config } = useConfig()
  const { visibleEntities } = useEntityVisibility()
  if (!visibleEntities.collections.some((visible) => visible === collection)) return title
  const address = `${config.routes.admin}${view ?? `/collections/${collection}/${id}`}`
  return (
    <Link href={field ? `${address}#${field}` : address} prefetch={false}>
      {title}
    </Link>
  )
}
