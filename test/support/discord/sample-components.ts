/** Components for tests, valid unless `over` says otherwise. */
export const text = (content: string, over: object = {}) => ({ type: 10, content, ...over })

export const button = (over: object = {}) => ({ type: 2, style: 2, label: 'Next', custom_id: 'next', ...over })

export const link = (over: object = {}) => ({ type: 2, style: 5, label: 'Source', url: 'https://example.org/', ...over })

export const row = (...components: readonly object[]) => ({ type: 1, components })

export const buttons = (count: number) => Array.from({ length: count }, (_, index) => button({ custom_id: `button ${index}` }))

export const select = (over: object = {}) => ({ type: 3, custom_id: 'pick', options: options(2), ...over })

export const options = (count: number) => Array.from({ length: count }, (_, index) => ({ label: `Option ${index}`, value: `${index}` }))

export const section = (over: object = {}) => ({ type: 9, components: [text('a')], accessory: button(), ...over })

export const container = (over: object = {}) => ({ type: 17, components: [text('a')], ...over })

export const gallery = (count: number) => ({
  type: 12,
  items: Array.from({ length: count }, () => ({ media: { url: 'https://example.org/a.png' } })),
})

/** A message of Components V2. */
export const modern = (...components: readonly object[]) => ({ flags: 32768, components })
