/**
 * Arguments of Node for the server that visitors reach. What a request leaves behind is garbage at once: with the default of
 * 64 MB a half, 100 MB more of it would wait for its collection.
 */
export const publicServer = ['--max-semi-space-size=16', 'src/server/main.ts']
