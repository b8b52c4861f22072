/** Property tests on big answers: how often, and after how many milliseconds looking for a smaller counterexample ends. */
export const effort = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 30_000 })
