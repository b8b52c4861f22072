/** Work that can be interrupted after each step, so that nothing else has to wait for all of it. */
export type Steps<T> = Generator<void, T>

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
