import config from '#payload-config'
import { answerPanel } from '../panel-endpoints.ts'
import { serveRest } from '../serve-rest.ts'

const serveRestApi = serveRest({ config })

const serve = (request: Request): Promise<Response> | Response =>
  answerPanel(request) ?? serveRestApi(request)

export { serve as DELETE, serve as GET, serve as OPTIONS, serve as PATCH, serve as POST, serve as PUT }
