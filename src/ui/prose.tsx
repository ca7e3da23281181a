import { assertNever } from '#base/narrow.ts'
import type { Messages } from '#domain/locales/messages.ts'
import { CitationMark } from './citation.tsx'
import { Figure } from './figure.tsx'
import { keyed } from './localized-text.tsx'
import type { CalloutTone, Inline, ProseBlock, Prose as ProseModel } from './prose-model.ts'

export function Prose({ prose, messages }: { prose: ProseModel; messages: Messages }) {
  return (
    <div className="prose" lang={prose.lang} data-at={prose.at}>
      {keyed(prose.blocks).map(({ key, entry }) => (
        <Block key={key} block={entry} messages={messages} />
      ))}
    </div>
  )
}

function Block({ block, messages }: { block: ProseBlock; messages: Messages }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <InlineNodes nodes={block.children} messages={messages} />
        </p>
      )
    case 'heading': {
      const Tag = block.level === 3 ? 'h3' : 'h4'
      return (
        <Tag>
          <InlineNodes nodes={block.children} messages={messages} />
        </Tag>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <p>
            <InlineNodes nodes={block.children} messages={messages} />
          </p>
        </blockquote>
      )
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul'
      return (
        <Tag>
          {keyed(block.items).map(({ key, entry: item }) => (
            <li key={key}>
              <InlineNodes nodes={item.children} messages={messages} />
              {keyed(item.lists).map((nested) => (
                <Block key={nested.key} block={nested.entry} messages={messages} />
              ))}
            </li>
          ))}
        </Tag>
      )
    }
    case 'figure': {
      const { picture, caption } = block
      return (
        <Figure
          picture={caption ? { ...picture, caption: { text: caption } } : picture}
          messages={messages}
        />
      )
    }
    case 'callout':
      return (
        <div role="note" className={`callout callout-${block.tone}`}>
          <p className="callout-title label">{block.title ?? toneName(block.tone, messages)}</p>
          <p>{block.text}</p>
        </div>
      )
    default:
      return assertNever(block)
  }
}

function InlineNodes({ nodes, messages }: { nodes: Inline[]; messages: Messages }) {
  return keyed(nodes).map(({ key, entry }) => <InlineNode key={key} node={entry} messages={messages} />)
}

function InlineNode({ node, messages }: { node: Inline; messages: Messages }) {
  switch (node.kind) {
    case 'break':
      return <br />
    case 'text': {
      const italic = node.italic ? <em>{node.text}</em> : node.text
      return node.bold ? <strong>{italic}</strong> : italic
    }
    case 'link':
      return (
        <a href={node.href}>
          <InlineNodes nodes={node.children} messages={messages} />
        </a>
      )
    case 'cited':
      return (
        <>
          <InlineNodes nodes={node.children} messages={messages} />
          <CitationMark citation={node.citation} messages={messages} />
        </>
      )
    default:
      return assertNever(node)
  }
}

function toneName(tone: CalloutTone, messages: Messages): string {
  if (tone === 'definition') return messages.calloutDefinition
  return tone === 'caution' ? messages.calloutCaution : messages.calloutNote
}
