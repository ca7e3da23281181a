/**
 * The one value of a name in this process. Next bundles its own copy of every module, so what the server and the pages share
 * can't be a variable of a module.
 */
export function processWide<T>(name: string, make: () => T): T {
  const key = Symbol.for(`polyclinic.${name}`)
  const shared = globalThis as { [key: symbol]: T | undefined }
  const value = shared[key] ?? make()
  shared[key] = value
  return value
}
