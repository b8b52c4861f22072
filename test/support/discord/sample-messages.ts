import { of, type Refused, x } from './refused.ts'
import { button, buttons, container, gallery, link, modern, options, row, section, select, text } from './sample-components.ts'
import { refusedEmbeds, refusedMentions } from './sample-embeds.ts'

const inRow = 'components.0.components.0'

const badButtons: readonly Refused[] = [
  of('six buttons in a row', modern(row(...buttons(6))), ['components.0.components', 'BASE_TYPE_BAD_LENGTH']),
  of('a row without buttons', modern(row()), ['components.0.components', 'BASE_TYPE_BAD_LENGTH']),
  of('a label of 81', modern(row(button({ label: x(81) }))), [`${inRow}.label`, 'BASE_TYPE_MAX_LENGTH']),
  of('a label of 41 emoji of two code units', modern(row(button({ label: '😀'.repeat(41) }))), [`${inRow}.label`, 'BASE_TYPE_MAX_LENGTH']),
  of('a button without label or emoji', modern(row(button({ label: ' ' }))), [`${inRow}.label`, 'BASE_TYPE_REQUIRED']),
  of('a button without style', modern(row(button({ style: undefined }))), [`${inRow}.style`, 'BASE_TYPE_REQUIRED']),
  of('a button id of 33 bits', modern(row(button({ id: 2 ** 31 }))), [`${inRow}.id`, 'NUMBER_TYPE_MAX']),
  of('a button of style 0', modern(row(button({ style: 0 }))), [`${inRow}.style`, 'NUMBER_TYPE_MIN']),
  of('a button to buy, with a label', modern(row({ type: 2, style: 6, sku_id: '123456789012345678', label: 'a' })), [
    `${inRow}.label`,
    'BUTTON_COMPONENT_FIELD_FORBIDDEN',
  ]),
  of('a button of style 7', modern(row(button({ style: 7 }))), [`${inRow}.style`, 'NUMBER_TYPE_MAX']),
  of('a button without custom_id', modern(row(button({ custom_id: undefined }))), [`${inRow}.custom_id`, 'BASE_TYPE_REQUIRED']),
  of('an empty custom_id', modern(row(button({ custom_id: '' }))), [`${inRow}.custom_id`, 'BASE_TYPE_BAD_LENGTH']),
  of('a custom_id of 101', modern(row(button({ custom_id: x(101) }))), [`${inRow}.custom_id`, 'BASE_TYPE_BAD_LENGTH']),
  of('a custom_id twice', modern(row(button(), button())), ['components.0.components.1.custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED']),
  of('a custom_id twice in containers', modern(container({ components: [row(button())] }), section()), [
    'components.1.accessory.custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ]),
  of('a url on a button that asks', modern(row(button({ url: 'https://example.org' }))), [
    `${inRow}.url`,
    'BUTTON_COMPONENT_FIELD_FORBIDDEN',
  ]),
  of('a link without url', modern(row(link({ url: undefined }))), [`${inRow}.url`, 'BASE_TYPE_REQUIRED']),
  of('a link with custom_id', modern(row(link({ custom_id: 'a' }))), [`${inRow}.custom_id`, 'BUTTON_COMPONENT_FIELD_FORBIDDEN']),
  of('a url of 513', modern(row(link({ url: `https://example.org/${x(493)}` }))), [`${inRow}.url`, 'BASE_TYPE_BAD_LENGTH']),
  of('a url of another scheme', modern(row(link({ url: 'javascript:alert(1)' }))), [`${inRow}.url`, 'URL_TYPE_INVALID_SCHEME']),
  of('a url that is none', modern(row(link({ url: 'example' }))), [`${inRow}.url`, 'URL_TYPE_INVALID_URL']),
]

const badSelects: readonly Refused[] = [
  of('a menu beside a button', modern(row(select(), button())), ['components.0.components', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED']),
  of('a menu of 26 options', modern(row(select({ options: options(26) }))), [`${inRow}.options`, 'BASE_TYPE_BAD_LENGTH']),
  of('a menu without options', modern(row(select({ options: [] }))), [`${inRow}.options`, 'BASE_TYPE_BAD_LENGTH']),
  of('an option of 101', modern(row(select({ options: [{ label: x(101), value: 'a' }] }))), [
    `${inRow}.options.0.label`,
    'BASE_TYPE_BAD_LENGTH',
  ]),
  of('an option twice', modern(row(select({ options: [...options(1), ...options(1)] }))), [
    `${inRow}.options.1`,
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ]),
  of('an option value of 101', modern(row(select({ options: [{ label: 'a', value: x(101) }] }))), [
    `${inRow}.options.0.value`,
    'BASE_TYPE_BAD_LENGTH',
  ]),
  of('an option description of 101', modern(row(select({ options: [{ label: 'a', value: 'a', description: x(101) }] }))), [
    `${inRow}.options.0.description`,
    'BASE_TYPE_MAX_LENGTH',
  ]),
  of('a menu id of 33 bits', modern(row(select({ id: 2 ** 31 }))), [`${inRow}.id`, 'NUMBER_TYPE_MAX']),
  of('26 to choose', modern(row(select({ max_values: 26 }))), [`${inRow}.max_values`, 'NUMBER_TYPE_MAX']),
  of('none to choose', modern(row(select({ max_values: 0 }))), [`${inRow}.max_values`, 'NUMBER_TYPE_MIN']),
  of(
    '26 users chosen beforehand',
    modern(row(select({ type: 5, default_values: Array.from({ length: 26 }, () => ({ id: '123456789012345678', type: 'user' })) }))),
    [`${inRow}.default_values`, 'BASE_TYPE_MAX_LENGTH'],
  ),
  of(
    'a user chosen beforehand among roles',
    modern(row(select({ type: 6, default_values: [{ id: '123456789012345678', type: 'user' }] }))),
    [`${inRow}.default_values.0.type`, 'BASE_TYPE_CHOICES'],
  ),
  of(
    'two roles chosen beforehand where one can be',
    modern(row(select({ type: 6, default_values: ['1', '2'].map((end) => ({ id: `12345678901234567${end}`, type: 'role' })) }))),
    [`${inRow}.options`, 'NUMBER_TYPE_MAX'],
  ),
  of('a placeholder of 151', modern(row(select({ placeholder: x(151) }))), [`${inRow}.placeholder`, 'BASE_TYPE_MAX_LENGTH']),
  of('more to choose than there is', modern(row(select({ max_values: 3 }))), [`${inRow}.max_values`, 'NUMBER_TYPE_MAX']),
]

const badLayouts: readonly Refused[] = [
  of('a section without accessory', modern(section({ accessory: undefined })), ['components.0.accessory', 'BASE_TYPE_REQUIRED']),
  of('a section of four texts', modern(section({ components: ['a', 'b', 'c', 'd'].map((one) => text(one)) })), [
    'components.0.components',
    'BASE_TYPE_BAD_LENGTH',
  ]),
  of('a section without text', modern(section({ components: [] })), ['components.0.components', 'BASE_TYPE_BAD_LENGTH']),
  of('a section with a menu', modern(section({ accessory: select() })), ['components.0.accessory.type', 'UNION_TYPE_CHOICES']),
  of('a container in a container', modern(container({ components: [container()] })), [`${inRow}.type`, 'UNION_TYPE_CHOICES']),
  of('a button in a container', modern(container({ components: [button()] })), [`${inRow}.type`, 'UNION_TYPE_CHOICES']),
  of('a colour beyond white', modern(container({ accent_color: 0x1000000 })), ['components.0.accent_color', 'NUMBER_TYPE_MAX']),
  of('a separator of spacing 3', modern({ type: 14, spacing: 3 }), ['components.0.spacing', 'BASE_TYPE_CHOICES']),
  of('an unknown component', modern({ type: 99 }), ['components.0.type', 'UNION_TYPE_CHOICES']),
  of('a component without type', modern({ content: 'a' }), ['components.0.type', 'BASE_TYPE_REQUIRED']),
  of('a text input', modern(row({ type: 4, custom_id: 'a', style: 1, label: 'a' })), [`${inRow}.type`, 'UNION_TYPE_CHOICES']),
  of('a component id twice', modern(text('a', { id: 5 }), text('b', { id: 5 })), ['components.1.id', 'COMPONENT_ID_DUPLICATED']),
  of('a component id of 33 bits', modern(text('b', { id: 2 ** 31 })), ['components.0.id', 'NUMBER_TYPE_MAX']),
  of(
    'a picture described by 1025',
    modern(section({ accessory: { type: 11, media: { url: 'https://example.org/' }, description: x(1025) } })),
    ['components.0.accessory.description', 'BASE_TYPE_MAX_LENGTH'],
  ),
  of('a file from the web', modern({ type: 13, file: { url: 'https://example.org/' } }), [
    'components.0.file.url',
    'URL_TYPE_INVALID_SCHEME',
  ]),
  of('an empty container', modern(container({ components: [] })), ['components.0.components', 'BASE_TYPE_MIN_LENGTH']),
  of('an empty gallery', modern(gallery(0)), ['components.0.items', 'BASE_TYPE_BAD_LENGTH']),
  of('a gallery of eleven', modern(gallery(11)), ['components.0.items', 'BASE_TYPE_BAD_LENGTH']),
  of('41 components', modern(...Array.from({ length: 41 }, () => text('a'))), ['components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED']),
  of('41 components, most of them nested', modern(...Array.from({ length: 20 }, () => container()), text('a')), [
    'components',
    'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ]),
]

const badTexts: readonly Refused[] = [
  of('an empty text', modern(text('')), ['components.0.content', 'BASE_TYPE_BAD_LENGTH']),
  of('a text of white space', modern(text(' \n')), ['components.0.content', 'BASE_TYPE_BAD_LENGTH']),
  of('a text of 4001', modern(text(x(4001))), ['components.0.content', 'BASE_TYPE_BAD_LENGTH']),
  of('texts of 4001 together', modern(text(x(2000)), container({ components: [text(x(2001))] })), [
    'components',
    'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ]),
  of('2001 emoji of two code units', modern(text('😀'.repeat(2001))), ['components.0.content', 'BASE_TYPE_BAD_LENGTH']),
  of('content beside components', { ...modern(text('a')), content: 'b' }, [
    'content',
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ]),
  of('an embed beside components', { ...modern(text('a')), embeds: [{ title: 'b' }] }, [
    'embeds',
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ]),
  of('a text without the flag', { components: [text('a')] }, ['components.0.type', 'UNION_TYPE_CHOICES']),
  of('six rows without the flag', { content: 'a', components: buttons(6).map((one) => row(one)) }, ['components', 'BASE_TYPE_MAX_LENGTH']),
  of('content of 2001', { content: x(2001) }, ['content', 'BASE_TYPE_MAX_LENGTH']),
  of('content that is no text', { content: 5 }, ['content', 'STRING_TYPE_CONVERT']),
  of('eleven attachments', { content: 'a', attachments: Array.from({ length: 11 }, () => ({ id: '0' })) }, [
    'attachments',
    'BASE_TYPE_MAX_LENGTH',
  ]),
  of('a flag nobody can set', { content: 'a', flags: 128 }, ['flags', 'FLAGS_TYPE_NOT_SETTABLE']),
]

/** One for each limit that is answered with 400, 50035. */
export const refusedMessages: readonly Refused[] = [
  ...badButtons,
  ...badSelects,
  ...badLayouts,
  ...badTexts,
  ...refusedEmbeds,
  ...refusedMentions,
]
