/** What becomes of an order to load the corpus again. */
export const reload = {
  'reload.changed': 'Edition <code>{after}</code> is served now; before, it was <code>{before}</code>.',
  'reload.unchanged': 'The corpus is unchanged: edition <code>{edition}</code> is served as before.',
  'reload.failed': 'The corpus cannot be loaded as it stands. Edition <code>{edition}</code> is served as before.',
  'reload.goingOn':
    'The corpus is being loaded; until then edition <code>{edition}</code> is served. How it ended is told by <code>/{command}</code>.',
  'reload.refused':
    'Cannot load the corpus for you: only operators may, the people whom <code>OPERATORS</code> names in the environment of the bot. You are <code>{person}</code>.',
} as const
