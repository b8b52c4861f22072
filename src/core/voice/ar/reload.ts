import type { reload as english } from '../en/reload.ts'

/** What becomes of an order to load the corpus again. */
export const reload = {
  'reload.changed': 'تُعرض الآن الطبعة <code>{after}</code>، وكانت قبلها <code>{before}</code>.',
  'reload.unchanged': 'لم تتغير المقالات: ما زالت الطبعة <code>{edition}</code> معروضة كما كانت.',
  'reload.failed': 'لا يمكن تحميل المقالات كما هي الآن. ما زالت الطبعة <code>{edition}</code> معروضة كما كانت.',
  'reload.goingOn':
    'يجري تحميل المقالات، وإلى ذلك الحين تُعرض الطبعة <code>{edition}</code>. أما كيف انتهى ذلك فيخبر به <code>/{command}</code>.',
  'reload.refused':
    'لا يمكن تحميل المقالات بطلب منك: هذا للمشغّلين وحدهم، وهم من يذكرهم <code>OPERATORS</code> في بيئة البوت. معرّفك <code>{person}</code>.',
} as const satisfies Record<keyof typeof english, string>
