import type { ArrayField, Block, Field } from 'payload'
import { z } from 'zod'
import type { SectionRules } from '#domain/library/section-rules.ts'
import type { Messages } from '#domain/locales/messages.ts'
import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Text } from '#ui/models.ts'
import type { BlockContext } from './context.ts'
import { itemLabel, key, text, when } from './fields.ts'

/** What a kind of section states about itself in its folder. Lists of names are of fields in `fields`. */
type Settings<Kind extends string> = Partial<Omit<SectionRules, 'itemLists'>> & {
  /** The block's slug, as stored. The generated type is named after it: `key-points` gives `KeyPointsSection`. */
  kind: Kind
  /** What editors call it. */
  label: string
  /** The fields of its own; `defineBlock` adds those that every kind has. */
  fields: Field[]
  /** Whether clinics may not change it, unless an editor of the network decides otherwise. */
  locked?: boolean
  /** Whether a change of its text voids the clinical review. */
  clinical?: boolean
  /** Not `required` where the section makes sense without one, such as an image. */
  heading?: 'required' | 'optional'
  /** Texts that an editor reads with their label before them ("Move on when: …"), since it says what they are. */
  readWithLabel?: readonly string[]
}

/** A block that is only stored: another document's section takes its place before anything is shown. */
export type PlaceholderBlock<Kind extends string = string> = {
  kind: Kind
  /** The block as Payload knows it. */
  config: Block
  rules: SectionRules
  readWithLabel: readonly string[]
}

/** A kind of section that is shown. Its view is named in `views.tsx`. */
export type SectionBlock<
  Kind extends string = string,
  Own extends object = object,
> = PlaceholderBlock<Kind> & {
  /** Props that the view folds up, so that they take no height before a reader opens them. */
  collapsed: readonly string[]
  /** The props of its view; null where nothing is left to show. Total on every stored section. */
  resolve: (section: ResolvedSection, context: BlockContext) => (Head<Kind> & Own) | null
  /** Examples, complete and with parts missing: for the tests and the style guide. */
  fixtures: ResolvedSection[]
}

/**
 * What the props of every kind begin with. `key` is the section's address on the page, unique there; `room` its
 * estimated height in rem, once that is known.
 */
export type Head<Kind extends string> = { kind: Kind; key: string; heading: Text | null; room?: number }

/** The props that sections of a kind resolve to. */
export type PropsOf<Definition extends Pick<SectionBlock, 'resolve'>> = NonNullable<
  ReturnType<Definition['resolve']>
>

/** What the view of a kind is given. The section is one object because React keeps `key` for itself. */
export type ViewProps<Definition extends Pick<SectionBlock, 'resolve'>> = {
  section: PropsOf<Definition>
  messages: Messages
}

/**
 * Defines a kind of section: everything about it but its view, since the configuration runs under plain Node and may not
 * import React.
 *
 * @param schema what is read of its resolved fields; see `schema.ts`
 * @param resolve turns the fields read into the props of its view besides the head; null where nothing is left to show
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
    rules: { itemLists, keyFields, itemTitle, headingFields, positional },
    readWithLabel,
  }
}

/** The fields of a kind between those that every kind has: heading, key, lock, conditions. */
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

/** A clinic can neither lock a section nor show it elsewhere, so its editors are not asked. */
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
