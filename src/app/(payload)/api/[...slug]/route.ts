import config from '#payload-config'
import { serveRest } from '../serve-rest.ts'

const serve = serveRest({ config })

export { serve as DELETE, serve as GET, serve as OPTIONS, serve as PATCH, serve as POST, serve as PUT }
