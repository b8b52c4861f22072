import { of, type Refused, x } from './refused.ts'

export const refusedEmbeds: readonly Refused[] = [
  of('eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'a' })) }, ['embeds', 'BASE_TYPE_MAX_LENGTH']),
  of('a title of 257', { embeds: [{ title: x(257) }] }, ['embeds.0.title', 'BASE_TYPE_MAX_LENGTH']),
  of('a description of 4097', { embeds: [{ description: x(4097) }] }, ['embeds.0.description', 'BASE_TYPE_MAX_LENGTH']),
  of('a footer of 2049', { embeds: [{ footer: { text: x(2049) } }] }, ['embeds.0.footer.text', 'BASE_TYPE_BAD_LENGTH']),
  of('a field without value', { embeds: [{ fields: [{ name: 'a', value: '' }] }] }, ['embeds.0.fields.0.value', 'BASE_TYPE_BAD_LENGTH']),
  of('an author of 257', { embeds: [{ author: { name: x(257) } }] }, ['embeds.0.author.name', 'BASE_TYPE_BAD_LENGTH']),
  of('an author without name', { embeds: [{ author: { name: '' } }] }, ['embeds.0.author.name', 'BASE_TYPE_BAD_LENGTH']),
  of('a footer without text', { embeds: [{ footer: { text: '' } }] }, ['embeds.0.footer.text', 'BASE_TYPE_BAD_LENGTH']),
  of('a field without name', { embeds: [{ fields: [{ name: '', value: 'a' }] }] }, ['embeds.0.fields.0.name', 'BASE_TYPE_BAD_LENGTH']),
  of('a field name of 257', { embeds: [{ fields: [{ name: x(257), value: 'a' }] }] }, ['embeds.0.fields.0.name', 'BASE_TYPE_BAD_LENGTH']),
  of('a field value of 1025', { embeds: [{ fields: [{ name: 'a', value: x(1025) }] }] }, [
    'embeds.0.fields.0.value',
    'BASE_TYPE_BAD_LENGTH',
  ]),
  of('an embed that leads 2049 far', { embeds: [{ title: 'a', url: `https://example.org/${x(2029)}` }] }, [
    'embeds.0.url',
    'BASE_TYPE_BAD_LENGTH',
  ]),
  of('an embed of the colour 0x1000000', { embeds: [{ title: 'a', color: 0x1000000 }] }, ['embeds.0.color', 'NUMBER_TYPE_MAX']),
  of('an embed of no date', { embeds: [{ title: 'a', timestamp: 'soon' }] }, ['embeds.0.timestamp', 'DATE_TIME_TYPE_PARSE']),
  of('26 fields', { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })) }] }, [
    'embeds.0.fields',
    'BASE_TYPE_MAX_LENGTH',
  ]),
  of('embeds of 6001 together', { embeds: [{ description: x(4000) }, { description: x(2001) }] }, ['embeds', 'MAX_EMBED_SIZE_EXCEEDED']),
  of('an embed of a colour', { embeds: [{ color: 1 }] }, ['embeds.0.description', 'BASE_TYPE_REQUIRED']),
  of('an embed that leads to a file', { embeds: [{ title: 'a', url: 'file:///etc' }] }, ['embeds.0.url', 'URL_TYPE_INVALID_SCHEME']),
]

const id = '123456789012345678'

export const refusedMentions: readonly Refused[] = [
  of('all users and some', { content: 'a', allowed_mentions: { parse: ['users'], users: [id] } }, [
    'allowed_mentions.parse',
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ]),
  of('a mention of an unknown kind', { content: 'a', allowed_mentions: { parse: ['here'] } }, [
    'allowed_mentions.parse.0',
    'BASE_TYPE_CHOICES',
  ]),
  of('101 users', { content: 'a', allowed_mentions: { users: Array.from({ length: 101 }, () => id) } }, [
    'allowed_mentions.users',
    'BASE_TYPE_MAX_LENGTH',
  ]),
  of('101 roles', { content: 'a', allowed_mentions: { roles: Array.from({ length: 101 }, () => id) } }, [
    'allowed_mentions.roles',
    'BASE_TYPE_MAX_LENGTH',
  ]),
  of('a user who is none', { content: 'a', allowed_mentions: { users: ['me'] } }, ['allowed_mentions.users.0', 'NUMBER_TYPE_COERCE']),
]
