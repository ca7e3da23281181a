import type { CollectionBeforeValidateHook } from 'payload'
import { findSectionRules } from '#blocks/blocks.ts'
import { assignItemKeys, assignKeys } from '#domain/library/keys.ts'

type Row = Record<string, unknown>

/** Gives sections and their items the keys by which adaptations address them. */
export const assignSectionKeys: CollectionBeforeValidateHook = ({ data }) =>
  Array.isArray(data?.sections) ? { ...data, sections: assignKeys(data.sections, findSectionRules) } : data

/** Gives keys to the sections and items that a clinic adds to a shared page. */
export const assignAdaptationKeys: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data
  const { operations, callToAction } = data
  return {
    ...data,
    ...(Array.isArray(operations) && {
      operations: operations.map((row: Row) =>
        Array.isArray(row.content) ? { ...row, content: assignKeys(row.content, findSectionRules) } : row,
      ),
    }),
    ...(callToAction && { callToAction: assignItemKeys(callToAction, findSectionRules('call-to-action')) }),
  }
}

const landmarkRules = { itemLists: ['landmarks'], keyFields: ['text'] }

/** Gives keys to the entries of those lists of a clinic that have a field for them. */
export const assignClinicKeys: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data
  const keyed = assignItemKeys(data, {
    itemLists: ['fees', 'insurers', 'disclosures'],
    keyFields: ['label', 'name', 'text'],
  })
  const { locations } = keyed
  return Array.isArray(locations)
    ? { ...keyed, locations: locations.map((row: Row) => assignItemKeys(row, landmarkRules)) }
    : keyed
}
