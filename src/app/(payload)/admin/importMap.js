import { ClinicField as ClinicField_6f262cc70a03f41bb32a53d25acfa728 } from '../../../../src/admin/clinic-choice/clinic-field.tsx'
import { PageEditor as PageEditor_efe8336378eaee906535e0950c3ac818 } from '../../../../src/admin/editor/page-editor.tsx'
import { UnsavedChanges as UnsavedChanges_651511dbd17a167b550270470f1c5db1 } from '../../../../src/admin/saves/unsaved-changes.tsx'
import { TokenList as TokenList_b9f6563651cc415102a046c34454b5c2 } from '../../../../src/admin/saves/token-list.tsx'
import { DraftFaults as DraftFaults_7543d0d376a1ce81a9bb3b49e754353d } from '../../../../src/admin/saves/draft-faults.tsx'
import { PublishReceipt as PublishReceipt_8822b4a1efe69d4722da6f4704a392a7 } from '../../../../src/admin/receipts/publish-receipt.tsx'
import { TargetPicker as TargetPicker_f1553756726264f88b2d9b43a4823fc7 } from '../../../../src/admin/adaptations/target-picker.tsx'
import { MoveTarget as MoveTarget_30699caaabca11357998c31637c2f8b1 } from '../../../../src/admin/adaptations/move-target.tsx'
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
import { PasteFeature as PasteFeature_9d1cecc8abdc6645c605773904741010 } from '../../../../src/admin/rich-text/paste-feature.ts'
import { UndoFeature as UndoFeature_a80be7a02de72f48f094ec226cd891c4 } from '../../../../src/admin/rich-text/undo-feature.ts'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SharedText as SharedText_8cf57585ec15d2aa04a939055cad0e3b } from '../../../../src/admin/adaptations/shared-text.tsx'
import { OperationLabel as OperationLabel_f1f130a7d446e0e1080e78205641618e } from '../../../../src/admin/adaptations/operation-label.tsx'
import { RequiredLabel as RequiredLabel_095089f0bcb255adb845e558673dc004 } from '../../../../src/admin/forms/required-label.tsx'
import { ItemLabel as ItemLabel_e5600337e2e9689b88d84338cd83568d } from '../../../../src/admin/rows/item-label.tsx'
import { YesNoCell as YesNoCell_03d5038a250e28b931280b6b52c1e336 } from '../../../../src/admin/lists/cells.tsx'
import { LocalValueField as LocalValueField_fe6cc36f038d218b2fa02f80ddcb3db5 } from '../../../../src/admin/local-value/local-value.tsx'
import { LoadedAt as LoadedAt_8705f718f65cca60ed9c8d11db2f916f } from '../../../../src/admin/forms/loaded-at.tsx'
import { PlainTitle as PlainTitle_c7524264319264a0b5c360200826fb22 } from '../../../../src/admin/forms/plain-title.tsx'
import { KeepOnRefresh as KeepOnRefresh_4226db735268ecb1d801eb4632f437de } from '../../../../src/admin/saves/keep-on-refresh.tsx'
import { FirstError as FirstError_d539f2271a25a1f4c4c90f0809458454 } from '../../../../src/admin/saves/first-error.tsx'
import { HoldAfterCreate as HoldAfterCreate_5d27c840752777ff215b2011ac1a8326 } from '../../../../src/admin/saves/hold-after-create.tsx'
import { SharedLinks as SharedLinks_0df4108fe7ae4bc0a599b64d10c65d51 } from '../../../../src/admin/previews/shared-links.tsx'
import { ResyncFormState as ResyncFormState_10a22d997ed7aa43bb0d4a1efe2fb439 } from '../../../../src/admin/forms/resync-form-state.tsx'
import { UsedOn as UsedOn_2e33864dc51124a44f15cddd6326fdf8 } from '../../../../src/admin/usage/used-on.tsx'
import { ManyActions as ManyActions_f3cbe4a72dc5e6b42fa6eacbc4e44ccb } from '../../../../src/admin/lists/many-actions.tsx'
import { Presence as Presence_b74c611b1312362c80f1c4544d680ce8 } from '../../../../src/admin/presence/presence.tsx'
import { ChangeForClinic as ChangeForClinic_765cd7a0deb9b9e934e8b377ce467fce } from '../../../../src/admin/pages/change-for-clinic.tsx'
import { PublishImpact as PublishImpact_1aca9c64b75a29040bd205d8ea546bcb } from '../../../../src/admin/impact/publish-impact.tsx'
import { ViewSwitch as ViewSwitch_8d164f72b28ac02700ef03dfc605be26 } from '../../../../src/admin/editor/view-switch.tsx'
import { ScheduleButton as ScheduleButton_3cb5eaef41ec6dabf3b3c8fdeac62ef8 } from '../../../../src/admin/schedule/schedule-button.tsx'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { Publish as Publish_c638a3f31ba5a4856f39d7e373fab453 } from '../../../../src/admin/editor/publish.tsx'
import { Autosave as Autosave_6bf5adcd1c757705b6e83f2d25815d7a } from '../../../../src/admin/editor/autosave.tsx'
import { Versions as Versions_801287a19829b3e7d275ea20c3bf673c } from '../../../../src/admin/history/versions.tsx'
import { DocumentActivity as DocumentActivity_7b57936bb2c4b24318d660e86405c4f9 } from '../../../../src/admin/activity/document-activity.tsx'
import { NoWindow as NoWindow_cf2b53cb448c33d2e998ae729dbe957b } from '../../../../src/admin/editor/no-window.tsx'
import { OptionalLabel as OptionalLabel_095089f0bcb255adb845e558673dc004 } from '../../../../src/admin/forms/required-label.tsx'
import { StartForm as StartForm_d50ec66e23b145a0dff75d9640977461 } from '../../../../src/admin/start/start-form.tsx'
import { TranslationView as TranslationView_a6f51e001350edbb4a9d508affb1304d } from '../../../../src/admin/translation/view.tsx'
import { OwnerCell as OwnerCell_03d5038a250e28b931280b6b52c1e336 } from '../../../../src/admin/lists/cells.tsx'
import { OwnerDescription as OwnerDescription_d832fb8ad7322c7e486765dfd8405cc3 } from '../../../../src/admin/lists/owner-description.tsx'
import { PublicationDateCell as PublicationDateCell_5972d3f00b2319985ab7ec05efb1975e } from '../../../../src/admin/publication/held-back.tsx'
import { HeldBackNotice as HeldBackNotice_5972d3f00b2319985ab7ec05efb1975e } from '../../../../src/admin/publication/held-back.tsx'
import { RegistrationNotice as RegistrationNotice_37e77b946740875f9e4d81bd9f7609cf } from '../../../../src/admin/practitioners/registration-notice.tsx'
import { ConsentNotice as ConsentNotice_a7e782db798183af793fdc4dbc33b5c4 } from '../../../../src/admin/publication/consent.tsx'
import { ConsentCell as ConsentCell_a7e782db798183af793fdc4dbc33b5c4 } from '../../../../src/admin/publication/consent.tsx'
import { EarlierFile as EarlierFile_503b05c71d898ed90a9099363b2780f9 } from '../../../../src/admin/pictures/earlier-file.tsx'
import { Pictures as Pictures_76e759d4ecf6aea2986f6bba8274a15d } from '../../../../src/admin/pictures/pictures.tsx'
import { RedirectsCsv as RedirectsCsv_ea62694dbaa6a91437502eed8d2dd3b2 } from '../../../../src/admin/links/redirects-csv.tsx'
import { EnquiryView as EnquiryView_13ea3a79cb67c6b2c8e0fb52c0674fc2 } from '../../../../src/admin/enquiries/enquiry.tsx'
import { InboxView as InboxView_863d254908279850705e60446435d304 } from '../../../../src/admin/enquiries/inbox.tsx'
import { TextCell as TextCell_03d5038a250e28b931280b6b52c1e336 } from '../../../../src/admin/lists/cells.tsx'
import { JurisdictionCode as JurisdictionCode_9b07ddec017fdb5f29833c5c42631048 } from '../../../../src/admin/forms/suggested-text.tsx'
import { TimeZone as TimeZone_9b07ddec017fdb5f29833c5c42631048 } from '../../../../src/admin/forms/suggested-text.tsx'
import { ClockInput as ClockInput_9b29e93553cc0581612a0cc9d3e37885 } from '../../../../src/admin/forms/native-input.tsx'
import { DayInput as DayInput_9b29e93553cc0581612a0cc9d3e37885 } from '../../../../src/admin/forms/native-input.tsx'
import { HoursLabel as HoursLabel_b0aa3275c2dff9e9cbc66599da2dc786 } from '../../../../src/admin/clinics/hours-label.tsx'
import { ExceptionLabel as ExceptionLabel_b0aa3275c2dff9e9cbc66599da2dc786 } from '../../../../src/admin/clinics/hours-label.tsx'
import { LocationSelect as LocationSelect_844241c6c45e49ed0760e37bde245b73 } from '../../../../src/admin/clinics/location-select.tsx'
import { BrandColors as BrandColors_84d25a2e6f856a4e0b9ad482917a2005 } from '../../../../src/admin/clinics/brand-colors.tsx'
import { MenuInRecord as MenuInRecord_9d605b5b16a92f9161aaa1326dc61d45 } from '../../../../src/admin/menu/menu-in-record.tsx'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { OpenAtField as OpenAtField_e2c9e522191d4ee45b09c0334ecbf712 } from '../../../../src/admin/clinics/open-at-field.tsx'
import { ClinicsCell as ClinicsCell_03d5038a250e28b931280b6b52c1e336 } from '../../../../src/admin/lists/cells.tsx'
import { CurrentPassword as CurrentPassword_310c955dfc851f1b73aca0049f5a6091 } from '../../../../src/admin/users/current-password.tsx'
import { InvitationState as InvitationState_cabf13440276ee1f414bc97c6b5f93d3 } from '../../../../src/admin/users/invitation-state.tsx'
import { SecondFactor as SecondFactor_1c2892b1c5b877a42276daec8f09c7c9 } from '../../../../src/admin/users/second-factor.tsx'
import { OwnSessions as OwnSessions_1c04572ff1b2d76243f24fbb6e395783 } from '../../../../src/admin/users/own-sessions.tsx'
import { Invitation as Invitation_cbf7de8f83872ce093bdee70de3d4d5f } from '../../../../src/admin/users/invitation.tsx'
import { ActivityFilter as ActivityFilter_243064cce8000272040475d9e15577ff } from '../../../../src/admin/activity/activity-filter.tsx'
import { SectionLabel as SectionLabel_547c31a0aa1bcd9d3d2fe18605e09e70 } from '../../../../src/admin/rows/section-label.tsx'
import { IncludedSection as IncludedSection_2ca0587358dc5067452b2b54834afa33 } from '../../../../src/admin/rows/included-section.tsx'
import { Icon as Icon_b22fc88dab14fbbdb5eaafdb1d5bcc23 } from '../../../../src/admin/brand/graphics.tsx'
import { Logo as Logo_b22fc88dab14fbbdb5eaafdb1d5bcc23 } from '../../../../src/admin/brand/graphics.tsx'
import { SecondFactorStep as SecondFactorStep_c563d9d5587e1f3f22ad2f057b149773 } from '../../../../src/admin/users/second-factor-step.tsx'
import { ClinicSelector as ClinicSelector_cb25729963cc8d8eaac5e8bf66620e5d } from '../../../../src/admin/clinic-choice/clinic-selector.tsx'
import { Navigation as Navigation_2accc68b1c9f72c3d9576d47e64046b2 } from '../../../../src/admin/navigation/navigation.tsx'
import { OneClinic as OneClinic_05293a0690838d22a7134ea422e39a59 } from '../../../../src/admin/navigation/one-clinic.tsx'
import { ForgetOnSignOut as ForgetOnSignOut_b23723caf1aaacd5c4cd449c632fe7f7 } from '../../../../src/admin/saves/forget-on-sign-out.tsx'
import { KeepAtSignIn as KeepAtSignIn_dc1bcf67a114009d7c4214bcce4a2881 } from '../../../../src/admin/saves/keep-at-sign-in.tsx'
import { BackToList as BackToList_749b8c641e297aaa3f072435186d04cb } from '../../../../src/admin/lists/back-to-list.tsx'
import { OneLanguage as OneLanguage_86fa2b6bab80561c585f535a14725ce5 } from '../../../../src/admin/languages/one-language.tsx'
import { NameControls as NameControls_81822e6bbcf334871239e54deb8bdbd8 } from '../../../../src/admin/accessibility/name-controls.tsx'
import { ClinicChoice as ClinicChoice_7592f7a20fe963fbc14e331791016f83 } from '../../../../src/admin/clinic-choice/provider.tsx'
import { HomeView as HomeView_09605725544b02ab9ebe75fcd5dc4c9b } from '../../../../src/admin/home/view.tsx'
import { PagesView as PagesView_e5e26ded8d8e5e235acefe9884b310bd } from '../../../../src/admin/pages/view.tsx'
import { ScheduleView as ScheduleView_6034620dee2476f02cc76fb9d4449b19 } from '../../../../src/admin/schedule/view.tsx'
import { LinksView as LinksView_14fa8e1516501e6981409f7330115dd8 } from '../../../../src/admin/links/view.tsx'
import { MenuView as MenuView_f4178680cb623197c0114402a17a6b42 } from '../../../../src/admin/menu/view.tsx'
import { ReplaceView as ReplaceView_c51d57c6207ad5eaea041825941a8131 } from '../../../../src/admin/replacing/view.tsx'
import { HoursView as HoursView_c1b2d4615e8a64d60e2a36137eeff9f6 } from '../../../../src/admin/hours/view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/clinic-choice/clinic-field.tsx#ClinicField": ClinicField_6f262cc70a03f41bb32a53d25acfa728,
  "/src/admin/editor/page-editor.tsx#PageEditor": PageEditor_efe8336378eaee906535e0950c3ac818,
  "/src/admin/saves/unsaved-changes.tsx#UnsavedChanges": UnsavedChanges_651511dbd17a167b550270470f1c5db1,
  "/src/admin/saves/token-list.tsx#TokenList": TokenList_b9f6563651cc415102a046c34454b5c2,
  "/src/admin/saves/draft-faults.tsx#DraftFaults": DraftFaults_7543d0d376a1ce81a9bb3b49e754353d,
  "/src/admin/receipts/publish-receipt.tsx#PublishReceipt": PublishReceipt_8822b4a1efe69d4722da6f4704a392a7,
  "/src/admin/adaptations/target-picker.tsx#TargetPicker": TargetPicker_f1553756726264f88b2d9b43a4823fc7,
  "/src/admin/adaptations/move-target.tsx#MoveTarget": MoveTarget_30699caaabca11357998c31637c2f8b1,
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
  "/src/admin/rich-text/paste-feature.ts#PasteFeature": PasteFeature_9d1cecc8abdc6645c605773904741010,
  "/src/admin/rich-text/undo-feature.ts#UndoFeature": UndoFeature_a80be7a02de72f48f094ec226cd891c4,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/adaptations/shared-text.tsx#SharedText": SharedText_8cf57585ec15d2aa04a939055cad0e3b,
  "/src/admin/adaptations/operation-label.tsx#OperationLabel": OperationLabel_f1f130a7d446e0e1080e78205641618e,
  "/src/admin/forms/required-label.tsx#RequiredLabel": RequiredLabel_095089f0bcb255adb845e558673dc004,
  "/src/admin/rows/item-label.tsx#ItemLabel": ItemLabel_e5600337e2e9689b88d84338cd83568d,
  "/src/admin/lists/cells.tsx#YesNoCell": YesNoCell_03d5038a250e28b931280b6b52c1e336,
  "/src/admin/local-value/local-value.tsx#LocalValueField": LocalValueField_fe6cc36f038d218b2fa02f80ddcb3db5,
  "/src/admin/forms/loaded-at.tsx#LoadedAt": LoadedAt_8705f718f65cca60ed9c8d11db2f916f,
  "/src/admin/forms/plain-title.tsx#PlainTitle": PlainTitle_c7524264319264a0b5c360200826fb22,
  "/src/admin/saves/keep-on-refresh.tsx#KeepOnRefresh": KeepOnRefresh_4226db735268ecb1d801eb4632f437de,
  "/src/admin/saves/first-error.tsx#FirstError": FirstError_d539f2271a25a1f4c4c90f0809458454,
  "/src/admin/saves/hold-after-create.tsx#HoldAfterCreate": HoldAfterCreate_5d27c840752777ff215b2011ac1a8326,
  "/src/admin/previews/shared-links.tsx#SharedLinks": SharedLinks_0df4108fe7ae4bc0a599b64d10c65d51,
  "/src/admin/forms/resync-form-state.tsx#ResyncFormState": ResyncFormState_10a22d997ed7aa43bb0d4a1efe2fb439,
  "/src/admin/usage/used-on.tsx#UsedOn": UsedOn_2e33864dc51124a44f15cddd6326fdf8,
  "/src/admin/lists/many-actions.tsx#ManyActions": ManyActions_f3cbe4a72dc5e6b42fa6eacbc4e44ccb,
  "/src/admin/presence/presence.tsx#Presence": Presence_b74c611b1312362c80f1c4544d680ce8,
  "/src/admin/pages/change-for-clinic.tsx#ChangeForClinic": ChangeForClinic_765cd7a0deb9b9e934e8b377ce467fce,
  "/src/admin/impact/publish-impact.tsx#PublishImpact": PublishImpact_1aca9c64b75a29040bd205d8ea546bcb,
  "/src/admin/editor/view-switch.tsx#ViewSwitch": ViewSwitch_8d164f72b28ac02700ef03dfc605be26,
  "/src/admin/schedule/schedule-button.tsx#ScheduleButton": ScheduleButton_3cb5eaef41ec6dabf3b3c8fdeac62ef8,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/src/admin/editor/publish.tsx#Publish": Publish_c638a3f31ba5a4856f39d7e373fab453,
  "/src/admin/editor/autosave.tsx#Autosave": Autosave_6bf5adcd1c757705b6e83f2d25815d7a,
  "/src/admin/history/versions.tsx#Versions": Versions_801287a19829b3e7d275ea20c3bf673c,
  "/src/admin/activity/document-activity.tsx#DocumentActivity": DocumentActivity_7b57936bb2c4b24318d660e86405c4f9,
  "/src/admin/editor/no-window.tsx#NoWindow": NoWindow_cf2b53cb448c33d2e998ae729dbe957b,
  "/src/admin/forms/required-label.tsx#OptionalLabel": OptionalLabel_095089f0bcb255adb845e558673dc004,
  "/src/admin/start/start-form.tsx#StartForm": StartForm_d50ec66e23b145a0dff75d9640977461,
  "/src/admin/translation/view.tsx#TranslationView": TranslationView_a6f51e001350edbb4a9d508affb1304d,
  "/src/admin/lists/cells.tsx#OwnerCell": OwnerCell_03d5038a250e28b931280b6b52c1e336,
  "/src/admin/lists/owner-description.tsx#OwnerDescription": OwnerDescription_d832fb8ad7322c7e486765dfd8405cc3,
  "/src/admin/publication/held-back.tsx#PublicationDateCell": PublicationDateCell_5972d3f00b2319985ab7ec05efb1975e,
  "/src/admin/publication/held-back.tsx#HeldBackNotice": HeldBackNotice_5972d3f00b2319985ab7ec05efb1975e,
  "/src/admin/practitioners/registration-notice.tsx#RegistrationNotice": RegistrationNotice_37e77b946740875f9e4d81bd9f7609cf,
  "/src/admin/publication/consent.tsx#ConsentNotice": ConsentNotice_a7e782db798183af793fdc4dbc33b5c4,
  "/src/admin/publication/consent.tsx#ConsentCell": ConsentCell_a7e782db798183af793fdc4dbc33b5c4,
  "/src/admin/pictures/earlier-file.tsx#EarlierFile": EarlierFile_503b05c71d898ed90a9099363b2780f9,
  "/src/admin/pictures/pictures.tsx#Pictures": Pictures_76e759d4ecf6aea2986f6bba8274a15d,
  "/src/admin/links/redirects-csv.tsx#RedirectsCsv": RedirectsCsv_ea62694dbaa6a91437502eed8d2dd3b2,
  "/src/admin/enquiries/enquiry.tsx#EnquiryView": EnquiryView_13ea3a79cb67c6b2c8e0fb52c0674fc2,
  "/src/admin/enquiries/inbox.tsx#InboxView": InboxView_863d254908279850705e60446435d304,
  "/src/admin/lists/cells.tsx#TextCell": TextCell_03d5038a250e28b931280b6b52c1e336,
  "/src/admin/forms/suggested-text.tsx#JurisdictionCode": JurisdictionCode_9b07ddec017fdb5f29833c5c42631048,
  "/src/admin/forms/suggested-text.tsx#TimeZone": TimeZone_9b07ddec017fdb5f29833c5c42631048,
  "/src/admin/forms/native-input.tsx#ClockInput": ClockInput_9b29e93553cc0581612a0cc9d3e37885,
  "/src/admin/forms/native-input.tsx#DayInput": DayInput_9b29e93553cc0581612a0cc9d3e37885,
  "/src/admin/clinics/hours-label.tsx#HoursLabel": HoursLabel_b0aa3275c2dff9e9cbc66599da2dc786,
  "/src/admin/clinics/hours-label.tsx#ExceptionLabel": ExceptionLabel_b0aa3275c2dff9e9cbc66599da2dc786,
  "/src/admin/clinics/location-select.tsx#LocationSelect": LocationSelect_844241c6c45e49ed0760e37bde245b73,
  "/src/admin/clinics/brand-colors.tsx#BrandColors": BrandColors_84d25a2e6f856a4e0b9ad482917a2005,
  "/src/admin/menu/menu-in-record.tsx#MenuInRecord": MenuInRecord_9d605b5b16a92f9161aaa1326dc61d45,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/src/admin/clinics/open-at-field.tsx#OpenAtField": OpenAtField_e2c9e522191d4ee45b09c0334ecbf712,
  "/src/admin/lists/cells.tsx#ClinicsCell": ClinicsCell_03d5038a250e28b931280b6b52c1e336,
  "/src/admin/users/current-password.tsx#CurrentPassword": CurrentPassword_310c955dfc851f1b73aca0049f5a6091,
  "/src/admin/users/invitation-state.tsx#InvitationState": InvitationState_cabf13440276ee1f414bc97c6b5f93d3,
  "/src/admin/users/second-factor.tsx#SecondFactor": SecondFactor_1c2892b1c5b877a42276daec8f09c7c9,
  "/src/admin/users/own-sessions.tsx#OwnSessions": OwnSessions_1c04572ff1b2d76243f24fbb6e395783,
  "/src/admin/users/invitation.tsx#Invitation": Invitation_cbf7de8f83872ce093bdee70de3d4d5f,
  "/src/admin/activity/activity-filter.tsx#ActivityFilter": ActivityFilter_243064cce8000272040475d9e15577ff,
  "/src/admin/rows/section-label.tsx#SectionLabel": SectionLabel_547c31a0aa1bcd9d3d2fe18605e09e70,
  "/src/admin/rows/included-section.tsx#IncludedSection": IncludedSection_2ca0587358dc5067452b2b54834afa33,
  "/src/admin/brand/graphics.tsx#Icon": Icon_b22fc88dab14fbbdb5eaafdb1d5bcc23,
  "/src/admin/brand/graphics.tsx#Logo": Logo_b22fc88dab14fbbdb5eaafdb1d5bcc23,
  "/src/admin/users/second-factor-step.tsx#SecondFactorStep": SecondFactorStep_c563d9d5587e1f3f22ad2f057b149773,
  "/src/admin/clinic-choice/clinic-selector.tsx#ClinicSelector": ClinicSelector_cb25729963cc8d8eaac5e8bf66620e5d,
  "/src/admin/navigation/navigation.tsx#Navigation": Navigation_2accc68b1c9f72c3d9576d47e64046b2,
  "/src/admin/navigation/one-clinic.tsx#OneClinic": OneClinic_05293a0690838d22a7134ea422e39a59,
  "/src/admin/saves/forget-on-sign-out.tsx#ForgetOnSignOut": ForgetOnSignOut_b23723caf1aaacd5c4cd449c632fe7f7,
  "/src/admin/saves/keep-at-sign-in.tsx#KeepAtSignIn": KeepAtSignIn_dc1bcf67a114009d7c4214bcce4a2881,
  "/src/admin/lists/back-to-list.tsx#BackToList": BackToList_749b8c641e297aaa3f072435186d04cb,
  "/src/admin/languages/one-language.tsx#OneLanguage": OneLanguage_86fa2b6bab80561c585f535a14725ce5,
  "/src/admin/accessibility/name-controls.tsx#NameControls": NameControls_81822e6bbcf334871239e54deb8bdbd8,
  "/src/admin/clinic-choice/provider.tsx#ClinicChoice": ClinicChoice_7592f7a20fe963fbc14e331791016f83,
  "/src/admin/home/view.tsx#HomeView": HomeView_09605725544b02ab9ebe75fcd5dc4c9b,
  "/src/admin/pages/view.tsx#PagesView": PagesView_e5e26ded8d8e5e235acefe9884b310bd,
  "/src/admin/schedule/view.tsx#ScheduleView": ScheduleView_6034620dee2476f02cc76fb9d4449b19,
  "/src/admin/links/view.tsx#LinksView": LinksView_14fa8e1516501e6981409f7330115dd8,
  "/src/admin/menu/view.tsx#MenuView": MenuView_f4178680cb623197c0114402a17a6b42,
  "/src/admin/replacing/view.tsx#ReplaceView": ReplaceView_c51d57c6207ad5eaea041825941a8131,
  "/src/admin/hours/view.tsx#HoursView": HoursView_c1b2d4615e8a64d60e2a36137eeff9f6,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
