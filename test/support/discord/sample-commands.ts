/** Commands for tests, valid unless `over` says otherwise. */
export const command = (over: object = {}) => ({ name: 'rift', description: 'Explains', ...over })

export const option = (over: object = {}) => ({ type: 3, name: 'topic', description: 'What about', ...over })

export const withOption = (over: object) => [command({ options: [option(over)] })]

export const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index))

export const choices = (count: number) => many(count, (index) => ({ name: `choice ${index}`, value: `${index}` }))
