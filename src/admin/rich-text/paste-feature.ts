'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $insertNodes,
  $isSelectionCapturedInDecoratorInput,
  COMMAND_PRIORITY_LOW,
  isDOMNode,
  PASTE_COMMAND,
  PASTE_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { hasTable, lacksPictures, normalizePastedHtml } from './normalize-pasted-html.ts'

/** Pastes from other programs as the formatting that the editor has. What was copied in an editor is left to it. */
export const PasteFeature = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'normal' }],
})

function PastePlugin() {
  const [editor] = useLexicalComposerContext()

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const clipboard = event instanceof ClipboardEvent ? event.clipboardData : null
          const html = clipboard?.getData('text/html')
          if (!html || clipboard?.types.includes('application/x-lexical-editor')) return false
          // In a field of a block inside the text, the browser pastes.
          const isInBlock = isDOMNode(event.target) && $isSelectionCapturedInDecoratorInput(event.target)
          if (isInBlock || !$getSelection()) return false
          const parser = new DOMParser()
          const pasted = parser.parseFromString(html, 'text/html')
          const normalized = normalizePastedHtml(pasted)
          if (normalized === '' && !lacksPictures(pasted)) return false
          event.preventDefault()
          const source = parser.parseFromString(normalized, 'text/html')
          editor.update(() => $insertNodes($generateNodesFromDOM(editor, source)), { tag: PASTE_TAG })
          const losses = describeLosses(pasted)
          if (losses) toast.info(losses)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  )

  return null
}

/** One text, because of two notices the panel shows the later one only. */
function describeLosses(pasted: Document): string {
  const table =
    'The table was pasted with a line for each row. For a table on the page, add a Comparison section.'
  const picture = 'Pictures were left out. To add one, choose + and “Upload” in the toolbar.'
  return [...(hasTable(pasted) ? [table] : []), ...(lacksPictures(pasted) ? [picture] : [])].join(' ')
}
