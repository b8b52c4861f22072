import type { playground as english } from '../en/playground.ts'

/** The page on which questions are tried out. */
export const playground = {
  'playground.title': 'تجربة Rift',
  'playground.tagline': 'مقتطفات من مقالات، لكل منها مصدره. هذا ما ستراه القناة.',
  'playground.languages': 'اللغة',
  'playground.line': 'أمر بشرطة مائلة',
  'playground.ask': 'اسأل',
  'playground.examples': 'أمثلة',
  'playground.try': 'جرِّب',
  'playground.suggestions': 'اقتراحات',
  'playground.plainText': 'نص عادي',
  'playground.state.connected': 'متصل',
  'playground.state.connecting': 'يجري الاتصال',
  'playground.state.refused': 'مرفوض',
  'playground.state.absent': 'غير متصل',
  'playground.isConnected': 'تم الاتصال بـ {platform}.',
  'playground.isConnecting': 'يجري الاتصال بـ {platform}.',
  'playground.hasRefused': 'رفض {platform} الرمز: يُرجى تصحيح {variables} في <code>.env</code>.',
  'playground.toConnect': 'للاتصال بـ {platform} يُكتب {variables} في <code>.env</code>.',
  'playground.one': '<code>{first}</code>',
  'playground.two': '<code>{first}</code> و<code>{second}</code>',
  'playground.thenStart': 'ثم يُعاد تشغيل Rift.',
  'playground.articles': '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  'playground.from': 'مصدر الإجابات: {passages}، {articles}، الطبعة <code>{edition}</code>.',
  'playground.fault': 'لا يمكن تحميل المقالات كما هي الآن. ما زالت الإجابات من الطبعة <code>{edition}</code> المحمَّلة في {when}.',
  'playground.forPrograms': 'للبرامج:',
} as const satisfies Record<keyof typeof english, string>
