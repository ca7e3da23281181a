import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { retryTransientWrites } from '#database/retries.ts'
import config from '#payload-config'

export const GET = REST_GET(config)
export const POST = retryTransientWrites(REST_POST(config))
export const DELETE = retryTransientWrites(REST_DELETE(config))
export const PATCH = retryTransientWrites(REST_PATCH(config))
export const PUT = retryTransientWrites(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
