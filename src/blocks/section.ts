import type { Block, Field } from 'payload'
import { professionNames, professions } from '#domain/clinic/professions.ts'
import { jurisdictionCodes, jurisdictionNames } from '#domain/jurisdictions/codes.ts'
import { key, text } from './fields.ts'

type Section = {
  kind: string
  /** Name of the generated type. */
  type: string
  label: string
  fields: Field[]
  /** Whether clinics may not change it, unless an editor of the network says otherwise. */
  locked?: boolean
  /** Whether a change of its text voids the clinical review. */
  clinical?: boolean
  /** Where the shape alone carries the meaning (an image, an inclusion) no heading is asked for. */
  heading?: 'required' | 'optional' | 'none'
}

/** One kind of section: what all kinds share (heading, key, lock, conditions) around the fields of its own. */
export function section({
  kind,
  type,
  label,
  fields,
  locked = false,
  clinical = true,
  heading = 'required',
}: Section): Block {
  return {
    slug: kind,
    interfaceName: type,
    labels: { singular: label, plural: label },
    admin: { components: { Label: '/src/admin/rows/section-label.tsx#SectionLabel' } },
    fields: [
      ...(heading === 'none' ? [] : [text('heading', { required: heading === 'required' })]),
      ...fields,
      key,
      {
        type: 'collapsible',
        label: 'Who may change it, and where it shows',
        admin: { initCollapsed: true, condition: isOfNetwork },
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'locked',
                type: 'checkbox',
                defaultValue: locked,
                admin: { description: 'Clinics may not adapt this section.' },
              },
              {
                name: 'clinical',
                type: 'checkbox',
                defaultValue: clinical,
                admin: { description: 'Clinical text: a change asks for a new review.' },
              },
            ],
          },
          when,
        ],
      },
    ],
  }
}

/** A clinic can neither lock a section nor show it elsewhere: it is not asked. */
function isOfNetwork(data: Partial<{ tenant: unknown }>, _: unknown, { user }: { user: unknown }): boolean {
  return !data.tenant && Boolean((user as { roles?: unknown[] | null } | null)?.roles?.length)
}

/** Conditions that a clinic must meet for a section or a document to show. Empty lists ask for nothing. */
export const when: Field = {
  name: 'when',
  type: 'group',
  label: 'Shows only where',
  fields: [
    {
      name: 'treatments',
      type: 'relationship',
      relationTo: 'treatments',
      hasMany: true,
      label: 'the clinic offers one of',
    },
    {
      name: 'jurisdictions',
      type: 'select',
      hasMany: true,
      options: jurisdictionCodes.map((code) => ({ label: jurisdictionNames[code], value: code })),
      label: 'the clinic answers to one of',
    },
    {
      name: 'professions',
      type: 'select',
      hasMany: true,
      options: professions.map((value) => ({ label: professionNames[value], value })),
      label: 'the clinic practises one of',
    },
  ],
}
