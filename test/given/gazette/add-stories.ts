import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { addToCorpus } from '../../../src/cli/add-to-corpus.ts'
import { readDocument } from '../../../src/ingest/formats/read-document.ts'
import type { Story } from './story.ts'
import { detailsFor, storyFile } from './story-file.ts'

/** Where files come from and go to. */
export interface Desk {
  readonly inbox: string
  readonly corpus: string
}

/** Puts the file of a story into the inbox; gives its path. */
export async function deliver(story: Story, { inbox }: Pick<Desk, 'inbox'>): Promise<string> {
  const file = path.join(inbox, `${story.name}.${story.format}`)
  await writeFile(file, await storyFile(story))
  return file
}

/**
 * Adds stories one after another, as `rift corpus add` does, but for the process in which it reads each: starting two hundred
 * takes a minute. Gives what it prints.
 */
export async function addStories(stories: readonly Story[], desk: Desk): Promise<readonly string[]> {
  const printed: string[] = []
  for (const story of stories) {
    const options = { corpus: desk.corpus, collection: story.collection, rights: story.rights, ...detailsFor(story) }
    printed.push(await addToCorpus(await deliver(story, desk), options, { prompts: undefined, read: readDocument }))
  }
  return printed
}
