import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type RunningProgram, startProgram } from '#scripts/lib/child-processes.ts'
import { freePort } from '#scripts/lib/port.ts'

/** A response as nginx is to send it: with these headers, in these bytes. */
type Bytes = { headers: Readonly<Record<string, string>>; gzip: Buffer; plain: Buffer }

type Servers = {
  program: RunningProgram
  /** With the headers of our server and a line in a log for each request, as our server writes it. */
  staticPort: number
  /** Without either. */
  barePort: number
  /** What the upstream server sends, kept by `proxy_cache`. */
  cachePort: number
}

/** Starts nginx, which serves the page in three ways on three ports. */
export async function startNginx(
  parent: string,
  { page, upstream, workers }: { page: Bytes; upstream: number; workers: number },
): Promise<Servers> {
  const folder = mkdtempSync(path.join(parent, 'nginx-'))
  const [staticPort, barePort, cachePort] = [await freePort(), await freePort(), await freePort()]
  for (const name of ['html', 'temp']) mkdirSync(path.join(folder, name))
  // Started by root, nginx reads files as another user.
  for (const each of [parent, folder]) chmodSync(each, 0o755)
  writeFileSync(path.join(folder, 'html/page.html'), page.plain)
  writeFileSync(path.join(folder, 'html/page.html.gz'), page.gzip)
  const headers = Object.entries(page.headers).map(([name, value]) => `add_header ${name} "${value}";`)
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  )
  const file = `root ${folder}/html; gzip_static on; gzip_vary on; location / { try_files /page.html =404; default_type text/html; }`
  const config = path.join(folder, 'nginx.conf')
  writeFileSync(
    config,
    `worker_processes ${workers}; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log warn;
events { worker_connections 1024; }
http {
  log_format line escape=json '{"time":"$time_iso8601","method":"$request_method","host":"$host","path":"$uri","status":$status}';
  access_log ${folder}/access.log line buffer=64k flush=1s;
  sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=100; types { text/html html; }
  ${temp.join(' ')}
  proxy_cache_path ${folder}/cache keys_zone=pages:10m max_size=256m;
  server { listen 127.0.0.1:${staticPort} reuseport; ${headers.join(' ')} ${file} }
  server { listen 127.0.0.1:${barePort} reuseport; access_log off; ${file} }
  server {
    listen 127.0.0.1:${cachePort} reuseport;
    location / {
      proxy_pass http://127.0.0.1:${upstream}; proxy_set_header Host $http_host; proxy_set_header Accept-Encoding gzip;
      proxy_cache pages; proxy_cache_key $http_host$uri; proxy_cache_valid 200 10m; proxy_ignore_headers Cache-Control Vary;
    }
  }
}
`,
  )
  const program = startProgram('nginx', ['-c', config], {
    env: {},
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await pause(500)
  return { program, staticPort, barePort, cachePort }
}

/** @throws Error naming what is missing */
export function assertInstalled(): void {
  for (const [command, argument] of [
    ['nginx', '-v'],
    ['wrk', '-v'],
  ] as const)
    try {
      execFileSync(command, [argument], { stdio: 'ignore' })
    } catch (error) {
      // wrk has no argument that ends with 0.
      if ((error as { code?: string }).code === 'ENOENT')
        throw new Error(`${command} is missing. Install it: apt-get install -y nginx-light wrk`)
    }
}
