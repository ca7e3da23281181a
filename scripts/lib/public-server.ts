/**
 * Arguments of Node for the server that visitors reach. What a request leaves behind is garbage at once: with the default of
 * 64 MB a half, 100 MB more of it would wait for its collection. What survives that for a while is collected when the heap has doubled;
 * by default it grows to almost three times what is in use, which is 200 MB with a thousand clinics.
 */
export const publicServer = ['--max-semi-space-size=16', '--heap-growing-percent=100', 'src/server/main.ts']
