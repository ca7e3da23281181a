import { GET as documentActivity } from './document-activity.ts'
import { GET as frameDocument } from './frame/document.ts'
import { GET as frameMedia } from './frame/media.ts'
import { POST as framePass } from './frame/pass.ts'
import { POST as frameRender } from './frame/render.ts'
import { GET as history } from './history.ts'
import { GET as knownHost } from './hosts/known.ts'
import { GET as impact } from './impact.ts'
import { GET as answerTimes } from './inbox/answer-times.ts'
import { POST as changeEnquiries } from './inbox/change.ts'
import { GET as exportEnquiries } from './inbox/export.ts'
import { GET as inbox } from './inbox/list.ts'
import { POST as writeNote } from './inbox/note.ts'
import { POST as openEnquiry } from './inbox/open.ts'
import { POST as writeReply } from './inbox/reply.ts'
import { GET as unread } from './inbox/unread.ts'
import { GET as links } from './links.ts'
import { GET as localValue } from './local-value.ts'
import { GET as menu } from './menu.ts'
import { GET as pageList } from './page-list.ts'
import { GET as panelHome } from './panel-home.ts'
import { POST as patientData } from './patient-data.ts'
import { GET as preview } from './preview.ts'
import { GET as receipt } from './receipt.ts'
import { POST as previewReplacement } from './replace/preview.ts'
import { GET as findReplacements, POST as startReplacement } from './replace/replace.ts'
import { POST as undoReplacement } from './replace/undo.ts'
import { POST as cancelChange } from './schedule/cancel.ts'
import { POST as moveChange } from './schedule/move.ts'
import { GET as findSchedule, POST as scheduleChange } from './schedule/schedule.ts'
import { POST as sharePreview } from './share-preview.ts'
import { GET as translation } from './translation.ts'
import { GET as whereShown } from './where-shown.ts'

type Handler = (request: Request) => Promise<Response>
type Endpoint = { readonly GET?: Handler; readonly POST?: Handler }

/**
 * What is answered below `/api` besides Payload's REST API, by path. One route of Next serves them all: the build gives each
 * route a copy of everything it imports, Payload included.
 */
const panelEndpoints: Readonly<Record<string, Endpoint>> = {
  'document-activity': { GET: documentActivity },
  frame: { GET: frameDocument },
  'frame/media': { GET: frameMedia },
  'frame/pass': { POST: framePass },
  'frame/render': { POST: frameRender },
  history: { GET: history },
  'hosts/known': { GET: knownHost },
  impact: { GET: impact },
  inbox: { GET: inbox },
  'inbox/answer-times': { GET: answerTimes },
  'inbox/change': { POST: changeEnquiries },
  'inbox/export': { GET: exportEnquiries },
  'inbox/note': { POST: writeNote },
  'inbox/open': { POST: openEnquiry },
  'inbox/reply': { POST: writeReply },
  'inbox/unread': { GET: unread },
  links: { GET: links },
  'local-value': { GET: localValue },
  menu: { GET: menu },
  'page-list': { GET: pageList },
  'panel-home': { GET: panelHome },
  'patient-data': { POST: patientData },
  preview: { GET: preview },
  receipt: { GET: receipt },
  replace: { GET: findReplacements, POST: startReplacement },
  'replace/preview': { POST: previewReplacement },
  'replace/undo': { POST: undoReplacement },
  schedule: { GET: findSchedule, POST: scheduleChange },
  'schedule/cancel': { POST: cancelChange },
  'schedule/move': { POST: moveChange },
  'share-preview': { POST: sharePreview },
  translation: { GET: translation },
  'where-shown': { GET: whereShown },
}

/** The answer of one of these endpoints, or null where the address is Payload's. */
export function answerPanel(request: Request): Promise<Response> | Response | null {
  const path = new URL(request.url).pathname.slice('/api/'.length)
  // The only one whose address goes on: with a pass and a file's name.
  const name = path.startsWith('frame/media/') ? 'frame/media' : path
  const endpoint = Object.hasOwn(panelEndpoints, name) ? panelEndpoints[name] : undefined
  if (!endpoint) return null
  const { GET, POST } = endpoint
  if (GET && ['GET', 'HEAD'].includes(request.method)) return GET(request)
  if (POST && request.method === 'POST') return POST(request)
  const allowed = [...(GET ? ['GET', 'HEAD'] : []), ...(POST ? ['POST'] : [])]
  return new Response(null, { status: 405, headers: { Allow: allowed.join(', ') } })
}
