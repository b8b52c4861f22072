import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Where a Chromium is installed; undefined when there is none. `CHROMIUM_PATH` names one in an unusual place. */
export function findChromium({ CHROMIUM_PATH: chosen, PATH = '' }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (chosen !== undefined && chosen !== '') return chosen
  return PATH.split(path.delimiter)
    .concat('/usr/bin')
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find(isExecutable)
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Starts it without a window, and without a word to anybody outside. */
export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
