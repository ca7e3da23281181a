/** Somebody undoes or redoes in a rich text. `isDoneByText`: the text has such a step of its own, and takes it. */
export type UndoInText = { step: 'undo' | 'redo'; isDoneByText: boolean }

export const undoInTextEvent = 'polyclinic:undo-in-text'
