import { stat } from 'node:fs/promises'
import { SingleBar } from 'cli-progress'

/** Shows on a terminal how much of a file has been read. */
export interface ProgressBar {
  readonly advance: (bytes: number) => void
  readonly stop: () => void
}

/** A bar on standard error, if that is a terminal and the file is there; what is printed stays free of it. */
export async function progressBar(file: string, stream: NodeJS.WriteStream = process.stderr): Promise<ProgressBar | undefined> {
  if (!stream.isTTY) return undefined
  const size = await stat(file).then(
    (stats) => stats.size,
    () => undefined,
  )
  if (size === undefined) return undefined
  const bar = new SingleBar({
    stream,
    format: '{bar} {percentage} % · {eta_formatted} left',
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 100,
  })
  bar.start(size, 0)
  return { advance: (bytes) => bar.increment(bytes), stop: () => bar.stop() }
}
