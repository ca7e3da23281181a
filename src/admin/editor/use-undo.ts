'use client'

import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { changesPath } from '../forms/form-state-response.ts'
import { fingerprint, onlyAddsFields, rowsOf } from './fingerprint.ts'

/** Milliseconds of rest after which what was typed is one step. */
const rest = 600
const maxSteps = 100

/** What the server says of the saved document: it is not undone. */
const serverFields = ['updatedAt', 'createdAt', 'loadedAt', '_status', changesPath]

type Snapshot = { fields: FormState; print: string }

/** Undo and redo of the form's changes for as long as it is open, over its saves. */
export function useUndo() {
  const [fields, dispatch] = useAllFormFields()
  const { setModified } = useForm()
  const isModified = useFormModified()
  const settled = useRef<Snapshot | null>(null)
  const last = useRef<Snapshot | null>(null)
  const past = useRef<FormState[]>([])
  const future = useRef<FormState[]>([])
  const [, setCount] = useState(0)
  const update = () => setCount((count) => count + 1)
  const print = fingerprint(fields)
  /** A rich text has just undone or redone its own typing, which is no new step. */
  const isInText = useRef(false)

  /** Ends the present step. */
  const settle = (to: Snapshot) => {
    const from = settled.current ?? to
    if (from.print === to.print) return
    settled.current = to
    if (isInText.current) {
      isInText.current = false
      const known = past.current.findLastIndex((state) => fingerprint(state) === to.print)
      if (known >= 0) past.current = past.current.slice(0, known)
    } else {
      past.current = [...past.current, from.fields].slice(-maxSteps)
      future.current = []
    }
    update()
  }
  const settleLast = () => last.current && settle(last.current)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `fields` change without a change of the data, which `print` says
  useEffect(() => {
    const current = { fields, print }
    const [before, previous] = [settled.current, last.current]
    last.current = current
    // What the server adds to a saved document, such as keys, or to a new row is no step.
    if (!before || !isModified || onlyAddsFields(before.fields, fields)) {
      settled.current = current
      return
    }
    if (before.print === print) return
    // A section that is moved, hidden or added is a step of its own, however soon after another change.
    if (previous && rowsOf(previous.fields) !== rowsOf(fields)) settle(previous)
    const timer = setTimeout(() => settle(current), rest)
    return () => clearTimeout(timer)
  }, [print, isModified])

  const show = (state: FormState) => {
    const next = restore(state, fields)
    settled.current = { fields: next, print: fingerprint(next) }
    last.current = settled.current
    dispatch({ type: 'REPLACE_STATE', optimize: false, state: next })
    setModified(true)
    update()
  }
  const isTyping = () => Boolean(settled.current) && settled.current?.print !== print
  const undo = () => {
    if (isInText.current) settleLast()
    const target = isTyping() ? settled.current?.fields : past.current.pop()
    if (!target) return
    future.current = [...future.current, fields]
    show(target)
  }
  const redo = () => {
    const target = future.current.pop()
    if (!target) return
    past.current = [...past.current, fields]
    show(target)
  }
  return {
    undo,
    redo,
    // What was done until now is a step of its own, which the text's undo must not take along.
    noteStepInText: () => {
      settleLast()
      isInText.current = true
    },
    canUndo: past.current.length > 0 || (isTyping() && isModified),
    canRedo: future.current.length > 0,
  }
}

/** An earlier state with what the server has said since. A rich text starts anew only where its initial value changes. */
function restore(state: FormState, current: FormState): FormState {
  const restored = Object.entries(state).map(([path, field]): [string, FormState[string]] => {
    const isChanged = current[path]?.value !== field.value
    return [
      path,
      isChanged ? { ...field, initialValue: field.value } : { ...field, ...withoutValue(current[path]) },
    ]
  })
  const kept = serverFields.flatMap((path) => (current[path] ? [[path, current[path]] as const] : []))
  return { ...Object.fromEntries(restored), ...Object.fromEntries(kept) }
}

/** The rendered field, which the server sends once. */
const withoutValue = (field: FormState[string] | undefined) =>
  field?.customComponents ? { customComponents: field.customComponents } : {}
