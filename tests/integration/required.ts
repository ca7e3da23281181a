/**
 * The value itself.
 *
 * @throws Error where it is null or undefined: the fixtures lack a document or a user that the test uses
 */
export function required<Value>(value: Value | null | undefined): Value {
  if (value == null)
    throw new Error('A value that the test requires is missing: check tests/fixtures/world.ts.')
  return value
}
