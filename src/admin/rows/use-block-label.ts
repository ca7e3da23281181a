'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

/** Returns a function that gives a section kind's label: "Key points" for `key-points`. */
export function useBlockLabel(): (kind: string | undefined) => string {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const blocks = new Map<string, (typeof config.blocksMap)[keyof typeof config.blocksMap]>(
    Object.entries(config.blocksMap),
  )
  return (kind = '') => {
    const label = blocks.get(kind)?.labels?.singular
    return label ? getTranslation(label, i18n) : kind
  }
}
