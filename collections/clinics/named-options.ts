/** The options of a select, each under its name. */
export const namedOptions = <Value extends string>(
  values: readonly Value[],
  names: Record<Value, string>,
): { label: string; value: Value }[] => values.map((value) => ({ label: names[value], value }))
