'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_HIGH,
  REDO_COMMAND,
  UNDO_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'
import { type UndoInText, undoInTextEvent } from './undo-in-text.ts'

/** Lets the page editor undo further where a rich text has nothing left to undo: what was done before one typed in it. */
export const UndoFeature = createClientFeature({
  plugins: [{ Component: UndoPlugin, position: 'normal' }],
})

function UndoPlugin() {
  const [editor] = useLexicalComposerContext()

  useEffect(() => {
    const can = { undo: false, redo: false }
    const note = (step: 'undo' | 'redo') => (isPossible: boolean) => {
      can[step] = isPossible
      return false
    }
    const passOn = (step: 'undo' | 'redo') => () => {
      const detail: UndoInText = { step, isDoneByText: can[step] }
      const event = new CustomEvent(undoInTextEvent, { detail, bubbles: true, cancelable: true })
      // Somebody else has undone it where the event is cancelled.
      return editor.getRootElement()?.dispatchEvent(event) === false
    }
    return mergeRegister(
      editor.registerCommand(CAN_UNDO_COMMAND, note('undo'), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(CAN_REDO_COMMAND, note('redo'), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(UNDO_COMMAND, passOn('undo'), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(REDO_COMMAND, passOn('redo'), COMMAND_PRIORITY_HIGH),
    )
  }, [editor])

  return null
}
