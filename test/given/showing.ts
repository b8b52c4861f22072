import type { Showing } from '../../src/slack/settings/showing.ts'
import { panelWith } from './panel.ts'
import { english } from './voice.ts'

/** The settings of a channel as somebody sees them in Slack in English. */
export const showingOf = (over: Partial<Showing> = {}): Showing => ({
  panel: panelWith(),
  spot: { channel: 'C0GENERAL', reach: 'channel', from: 'command' },
  voice: english,
  groups: [],
  ...over,
})
