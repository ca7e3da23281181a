import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { PlacePicker as PlacePicker_3e7012d93b394633cbbb114ae8eb0c24 } from '../../../../src/admin/place-picker.tsx'
import { MoveTarget as MoveTarget_aa78000ed28fd1891fac9c5c31149cdb } from '../../../../src/admin/move-target.tsx'
import { SharedText as SharedText_5fc9afcceeaf5b15b7336751bfde1e39 } from '../../../../src/admin/shared-text.tsx'
import { OperationLabel as OperationLabel_682a43c38815b493f2a84fa869598a5b } from '../../../../src/admin/operation-label.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItemLabel as ItemLabel_a6218b2c9e6180f9d844762389b8d094 } from '../../../../src/admin/item-label.tsx'
import { YesNoCell as YesNoCell_981fef5225e136a9d1eb011449179b0c } from '../../../../src/admin/cells.tsx'
import { LoadedAt as LoadedAt_19f5090ca6159f219691638bf9fb5365 } from '../../../../src/admin/loaded-at.tsx'
import { AskAgain as AskAgain_4f1464bcd65f2a3dbfca7cbb8a60a98a } from '../../../../src/admin/ask-again.tsx'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { OwnerCell as OwnerCell_981fef5225e136a9d1eb011449179b0c } from '../../../../src/admin/cells.tsx'
import { WordsCell as WordsCell_981fef5225e136a9d1eb011449179b0c } from '../../../../src/admin/cells.tsx'
import { JurisdictionCode as JurisdictionCode_92e468dea70c4d3b4c9875c700ebf4b1 } from '../../../../src/admin/suggestions.tsx'
import { TimeZone as TimeZone_92e468dea70c4d3b4c9875c700ebf4b1 } from '../../../../src/admin/suggestions.tsx'
import { ClockInput as ClockInput_3ff0382ac34d7ace5de29da1d397d8cd } from '../../../../src/admin/native-input.tsx'
import { DayInput as DayInput_3ff0382ac34d7ace5de29da1d397d8cd } from '../../../../src/admin/native-input.tsx'
import { HoursLabel as HoursLabel_09f34e0b1e934a7c506fea92e2e31dcb } from '../../../../src/admin/hours-label.tsx'
import { ExceptionLabel as ExceptionLabel_09f34e0b1e934a7c506fea92e2e31dcb } from '../../../../src/admin/hours-label.tsx'
import { LocationChoice as LocationChoice_51e1e209b64c7b79765b9fd082f25c0b } from '../../../../src/admin/location-choice.tsx'
import { BrandColors as BrandColors_7705bef7bb7e7bd62e9805155805b140 } from '../../../../src/admin/brand-colors.tsx'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { SectionLabel as SectionLabel_f16fa209decea70444412942f33e9f63 } from '../../../../src/admin/section-label.tsx'
import { SectionOfDocument as SectionOfDocument_4166c836af962f403bfe12e7f0549539 } from '../../../../src/admin/section-of-document.tsx'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "/src/admin/place-picker.tsx#PlacePicker": PlacePicker_3e7012d93b394633cbbb114ae8eb0c24,
  "/src/admin/move-target.tsx#MoveTarget": MoveTarget_aa78000ed28fd1891fac9c5c31149cdb,
  "/src/admin/shared-text.tsx#SharedText": SharedText_5fc9afcceeaf5b15b7336751bfde1e39,
  "/src/admin/operation-label.tsx#OperationLabel": OperationLabel_682a43c38815b493f2a84fa869598a5b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/item-label.tsx#ItemLabel": ItemLabel_a6218b2c9e6180f9d844762389b8d094,
  "/src/admin/cells.tsx#YesNoCell": YesNoCell_981fef5225e136a9d1eb011449179b0c,
  "/src/admin/loaded-at.tsx#LoadedAt": LoadedAt_19f5090ca6159f219691638bf9fb5365,
  "/src/admin/ask-again.tsx#AskAgain": AskAgain_4f1464bcd65f2a3dbfca7cbb8a60a98a,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/src/admin/cells.tsx#OwnerCell": OwnerCell_981fef5225e136a9d1eb011449179b0c,
  "/src/admin/cells.tsx#WordsCell": WordsCell_981fef5225e136a9d1eb011449179b0c,
  "/src/admin/suggestions.tsx#JurisdictionCode": JurisdictionCode_92e468dea70c4d3b4c9875c700ebf4b1,
  "/src/admin/suggestions.tsx#TimeZone": TimeZone_92e468dea70c4d3b4c9875c700ebf4b1,
  "/src/admin/native-input.tsx#ClockInput": ClockInput_3ff0382ac34d7ace5de29da1d397d8cd,
  "/src/admin/native-input.tsx#DayInput": DayInput_3ff0382ac34d7ace5de29da1d397d8cd,
  "/src/admin/hours-label.tsx#HoursLabel": HoursLabel_09f34e0b1e934a7c506fea92e2e31dcb,
  "/src/admin/hours-label.tsx#ExceptionLabel": ExceptionLabel_09f34e0b1e934a7c506fea92e2e31dcb,
  "/src/admin/location-choice.tsx#LocationChoice": LocationChoice_51e1e209b64c7b79765b9fd082f25c0b,
  "/src/admin/brand-colors.tsx#BrandColors": BrandColors_7705bef7bb7e7bd62e9805155805b140,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/src/admin/section-label.tsx#SectionLabel": SectionLabel_f16fa209decea70444412942f33e9f63,
  "/src/admin/section-of-document.tsx#SectionOfDocument": SectionOfDocument_4166c836af962f403bfe12e7f0549539,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
