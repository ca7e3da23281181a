/** A step that failed for a reason a person can mend. The message is one sentence that says how. */
export class Failure extends Error {}
