import type { Voice } from '../voice/voice.ts'
import type { Reach } from './place.ts'

/** The words of a settings panel that are the same whatever it shows. Labels of buttons have at most 45 characters. */
export interface PanelWords {
  readonly title: string
  /** Above the choice of how far a change reaches. */
  readonly reach: string
  readonly choose: string
  readonly edit: string
  readonly save: string
  readonly reset: string
  readonly undo: string
  readonly refresh: string
  readonly close: string
  readonly back: string
  readonly previous: string
  readonly next: string
  /** Above the last changes. */
  readonly history: string
  /** In place of the last changes where there are none. */
  readonly nothingYet: string
}

/** Those words in a voice. */
export const panelWords = ({ text }: Voice): PanelWords => ({
  title: text('settings.title'),
  reach: text('panel.reach'),
  choose: text('panel.choose'),
  edit: text('panel.edit'),
  save: text('panel.save'),
  reset: text('panel.reset'),
  undo: text('panel.undo'),
  refresh: text('panel.refresh'),
  close: text('panel.close'),
  back: text('panel.back'),
  previous: text('panel.previous'),
  next: text('panel.next'),
  history: text('panel.history'),
  nothingYet: text('panel.nothingYet'),
})

/** How far a change reaches, in words. */
export const reachWords = (reach: Reach, { text }: Voice): string => text(`panel.reach.${reach}`)

/** Which page of a list is shown, counted from 1. */
export const pageWords = (page: number, pages: number, { text }: Voice): string => text('panel.page', { page, pages })

/** Why a panel does nothing that does not fit what the bot is now. */
export const outdatedWords = (command: string, { text }: Voice): string => text('panel.outdated', { command })
