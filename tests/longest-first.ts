import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take a minute or more. If they ran last, one core would be busy while the other waits. */
const longest = /(?:access-matrix|api-security|content|concurrency|migrations)\.test\.ts$/

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
