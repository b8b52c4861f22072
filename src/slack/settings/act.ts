/** What using a control of a view of settings does, as its `action_id`. Inputs do nothing until they are submitted. */
export const ACT = {
  reach: 'settings:reach',
  reset: 'settings:reset',
  undo: 'settings:undo',
  history: 'settings:history',
  /** In a Home: opens the settings of the workspace, or of the channel that is chosen. */
  edit: 'settings:edit',
  channel: 'settings:channel',
} as const

/** The `action_id` of an input: how to read what it says. */
export const INPUT = {
  choice: 'settings:input:choice',
  number: 'settings:input:number',
  line: 'settings:input:line',
  people: 'settings:input:people',
  conversation: 'settings:input:conversation',
  /** No name stands for all of them, or for none. */
  all: 'settings:input:all',
  empty: 'settings:input:empty',
} as const

/** Every `action_id` of settings, and none of an answer's buttons. */
export const SETTINGS_ACTION = /^settings:/

/** The `callback_id` of the modal that is submitted. */
export const SETTINGS_VIEW = 'settings'
