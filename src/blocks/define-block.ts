import type { ArrayField, Block, Field } from 'payload'
import { z } from 'zod'
import type { SectionRules } from '#domain/library/section-rules.ts'
import type { Messages } from '#domain/locales/messages.ts'
import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Text } from '#ui/models.ts'
import type { BlockContext } from './context.ts'
import { itemLabel, key, text, when } from './fields.ts'

/** The facts about a kind of section. Lists of names refer to its `fields`. */
type Settings<Kind extends string> = Partial<Omit<SectionRules, 'itemLists' | 'folded'>> & {
  /** The block's slug, as stored. The generated type is named after it: `key-points` gives `KeyPointsSection`. */
  kind: Kind
  /** What editors call it. */
  label: string
  /** The fields of its own, to which `defineBlock` adds those of every kind. */
  fields: Field[]
  /** Whether clinics may not change it, unless an editor of the network decides otherwise. */
  locked?: boolean
  /** The default of `clinical`, which is reserved for clinical reviews. */
  clinical?: boolean
  /** Not `required` where the section makes sense without one, such as an image. */
  heading?: 'required' | 'optional'
  /** Whether a library page folds it under its heading, unless a clinic keeps it open. */
  folded?: boolean
  /** Fields that the panel shows with their label ("Move on when: …") when it lists a section's texts. */
  readWithLabel?: readonly string[]
}

/** A block without a view: another document's section replaces it before anything is shown. */
export type PlaceholderBlock<Kind extends string = string> = {
  kind: Kind
  /** The block for Payload's configuration. */
  config: Block
  rules: SectionRules
  readWithLabel: readonly string[]
}

/** A kind of section with a view, which `views.tsx` lists. */
export type SectionBlock<
  Kind extends string = string,
  Own extends object = object,
> = PlaceholderBlock<Kind> & {
  /** Props that the view folds up, so that they take no height until a reader opens them. */
  collapsed: readonly string[]
  /** The props of its view; null where nothing is left to show. Total on every stored section. */
  resolve: (section: ResolvedSection, context: BlockContext) => (Head<Kind> & Own) | null
  /** Examples for the tests and the style guide, complete and with parts missing. */
  fixtures: ResolvedSection[]
}

/**
 * The props of every kind. `key` is the section's id on the page, unique there; `height` its estimated height in rem,
 * which `resolveSections` adds as it does `isFolded` and `language`.
 */
export type Head<Kind extends string> = {
  kind: Kind
  key: string
  heading: Text | null
  height?: number
  isFolded?: boolean
  /** In which language its text is, in the reader's words, where it is folded and not in the reader's language. */
  language?: string
  /** The section's address, in the editor's frame. */
  at?: string
}

/** The props that sections of a kind resolve to. */
export type PropsOf<Definition extends Pick<SectionBlock, 'resolve'>> = NonNullable<
  ReturnType<Definition['resolve']>
>

/** The props of a kind's view. The section is one object because React reserves `key`. */
export type ViewProps<Definition extends Pick<SectionBlock, 'resolve'>> = {
  section: PropsOf<Definition>
  messages: Messages
}

/**
 * Defines everything about a kind of section except its view: the configuration runs under plain Node and may not
 * import React.
 *
 * @param settings.schema how its resolved fields are read; see `schema.ts`
 * @param settings.resolve turns these fields into the props of its view, without kind, key and heading; null where
 *   nothing is left to show
 */
export function defineBlock<const Kind extends string, Shape extends z.ZodRawShape, Own extends object>(
  settings: Settings<Kind> & {
    collapsed?: readonly string[]
    schema: Shape
    resolve: (fields: z.infer<z.ZodObject<Shape>>, context: BlockContext, heading: Text | null) => Own | null
    fixtures: Omit<ResolvedSection, 'kind'>[]
  },
): SectionBlock<Kind, Own> {
  const { kind, collapsed = [], resolve, fixtures } = settings
  const schema = z.object(settings.schema)
  return {
    ...definePlaceholder(settings),
    collapsed,
    resolve: ({ key, heading, fields }, context) => {
      const parsed = schema.safeParse(fields)
      const own = parsed.success ? resolve(parsed.data, context, heading) : null
      return own && { kind, key, heading, ...own }
    },
    fixtures: fixtures.map((fixture) => ({ kind, ...fixture })),
  }
}

/** Defines a block that is replaced before anything is shown. */
export function definePlaceholder<const Kind extends string>({
  keyFields = [],
  itemTitle = [],
  headingFields = [],
  positional = [],
  readWithLabel = [],
  folded = false,
  ...settings
}: Settings<Kind>): PlaceholderBlock<Kind> {
  const itemLists = settings.fields.filter(isItemList).map(({ name }) => name)
  const titleFields = [...new Set([...itemTitle, ...keyFields])]
  const fields = settings.fields.map((field) =>
    isItemList(field) ? withRowTitle(field, titleFields) : field,
  )
  return {
    kind: settings.kind,
    config: toConfig({ ...settings, fields }),
    rules: { itemLists, keyFields, itemTitle, headingFields, positional, folded },
    readWithLabel,
  }
}

/** Adds the fields of every kind: heading, key, lock, conditions. */
function toConfig({
  kind,
  label,
  fields,
  locked = false,
  clinical = true,
  heading = 'required',
}: Settings<string>): Block {
  return {
    slug: kind,
    interfaceName: `${toPascalCase(kind)}Section`,
    labels: { singular: label, plural: label },
    admin: { components: { Label: '/src/admin/rows/section-label.tsx#SectionLabel' } },
    fields: [
      text('heading', { required: heading === 'required' }),
      ...fields,
      key,
      {
        type: 'collapsible',
        label: 'Permissions and display conditions',
        admin: { initCollapsed: true, condition: isOfNetwork },
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'locked',
                type: 'checkbox',
                defaultValue: locked,
                admin: { description: 'Clinics cannot adapt this section.' },
              },
              {
                name: 'clinical',
                type: 'checkbox',
                defaultValue: clinical,
                admin: {
                  description: 'Marks clinical text. Reserved for clinical reviews: it has no effect yet.',
                },
              },
            ],
          },
          when,
        ],
      },
    ],
  }
}

/** A clinic can neither lock a section nor set conditions, so its editors don't see these fields. */
function isOfNetwork(data: Partial<{ tenant: unknown }>, _: unknown, { user }: { user: unknown }): boolean {
  return !data.tenant && Boolean((user as { roles?: unknown[] | null } | null)?.roles?.length)
}

function withRowTitle(field: ArrayField, titleFields: readonly string[]): ArrayField {
  const components = { ...field.admin?.components, RowLabel: itemLabel(field.fields, titleFields) }
  return { ...field, admin: { ...field.admin, components } }
}

const isItemList = (field: Field): field is ArrayField => field.type === 'array' && field.fields.includes(key)

const toPascalCase = (kind: string): string =>
  kind
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
