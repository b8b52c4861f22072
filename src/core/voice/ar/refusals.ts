import type { refusals as english } from '../en/refusals.ts'

/** Why a setting is not shown or changed, and what to write instead. */
export const refusals = {
  'refusals.cannotSet': 'تعذّر ضبط «{field}»: {wanted}',
  'refusals.wanted.switch': 'يُكتب true أو false',
  'refusals.wanted.choice': 'يُكتب {choices}',
  'refusals.wanted.number': 'يُكتب عدد صحيح من {min} إلى {max}',
  'refusals.wanted.seconds': 'يُكتب عدد صحيح من الثواني من {min} إلى {max}',
  'refusals.wanted.collections': 'تُكتب أسماء مجموعات من 1 إلى {most}، أو null للكل',
  'refusals.wanted.topicsOrAll': 'تُكتب معرّفات موضوعات من 1 إلى {most}، أو null للكل',
  'refusals.wanted.topics': 'تُكتب معرّفات موضوعات عددها {most} على الأكثر',
  'refusals.wanted.roles': 'تُكتب معرّفات أدوار عددها {most} على الأكثر',
  'refusals.wanted.people': 'تُكتب معرّفات أشخاص عددهم {most} على الأكثر',
  'refusals.wanted.line': 'يُكتب سطر واحد لا يزيد على {most} حرف',
  'refusals.wanted.channel': 'يُكتب معرّف قناة، أو null من دون قناة',
  'refusals.noSuchName': 'تعذّر ضبط «{field}»: لا وجود لـ {missing}؛ يُرجى اختيار {names}',
  'refusals.noSuchNameOfMany': 'تعذّر ضبط «{field}»: لا وجود لـ {missing}؛ يمكن اختيار {names} مثلًا',
  'refusals.notManagerOfChannel': 'تعذّر تغيير هذه الإعدادات: يلزم شخص يحق له إدارة هذه القناة، أو مسؤول مذكور في الإعدادات.',
  'refusals.notManagerOfAll': 'تعذّر تغيير هذه الإعدادات: يلزم شخص يحق له إدارة مساحة العمل هذه كلها، أو مسؤول مذكور في إعداداتها.',
  'refusals.nothingToModerate': 'تعذّر تغيير الإعدادات هنا: لا إعدادات للرسائل المباشرة. يُرجى استخدام قناة.',
  'refusals.noSuchReach': 'تعذّر تغيير هذه الإعدادات: هذه القناة لا تتبع قناة أخرى.',
  'refusals.noSuchField': 'تعذّر تغيير هذا الإعداد: لا يوجد إعداد بهذا الاسم. يُرجى فتح الإعدادات من جديد.',
  'refusals.alreadySo': 'لم يتغير شيء: الإعداد على هذه الحال أصلًا.',
  'refusals.nothingToUndo': 'تعذّر التراجع: لم يبق هنا تغيير يمكن التراجع عنه.',
  'refusals.storeAway': 'تعذّر القيام بذلك: لا يمكن الوصول إلى الإعدادات، ولا شيء مضمون. يُرجى التحقق بعد دقيقة قبل التكرار.',
} as const satisfies Record<keyof typeof english, string>
