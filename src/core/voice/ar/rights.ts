import type { rights as english } from '../en/rights.ts'

/** What the rights of an article, its date and its sort say about an excerpt. */
export const rights = {
  'rights.disputes': 'وجهة نظر أخرى',
  'rights.supersedes': 'المقال الأحدث',
  'rights.superseded': 'حلّ محله مقال أحدث',
  'rights.foundIn': 'موجود في {locator}',
  'rights.keptBack.rights': 'حقوق هذا المقال تسمح برابط إليه فقط، من دون أي من كلماته.',
  'rights.keptBack.answer': 'تعرض هذه الإجابة من كلمات هذا المقال أقصى ما تسمح به حقوقه.',
  'rights.keptBack.day': 'عُرض اليوم من كلمات هذا المقال أقصى ما تسمح به حقوقه في اليوم. غدًا يمكن عرض المزيد.',
  'rights.genre.news': 'خبر',
  'rights.genre.analysis': 'تحليل',
  'rights.genre.opinion': 'رأي',
  'rights.genre.interview': 'مقابلة',
  'rights.genre.review': 'مراجعة',
} as const satisfies Record<keyof typeof english, string>
