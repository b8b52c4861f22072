import type { rights as english } from '../en/rights.ts'

/** What the rights of an article, its date and its sort say about an excerpt. */
export const rights = {
  'rights.disputes': 'Un autre point de vue',
  'rights.supersedes': 'L’article plus récent',
  'rights.superseded': 'Remplacé par un article plus récent',
  'rights.foundIn': 'Trouvé au {locator}',
  'rights.keptBack.rights': 'Les droits de cet article permettent d’y renvoyer, mais pas d’en montrer les mots.',
  'rights.keptBack.answer': 'Cette réponse montre autant de mots de cet article que ses droits le permettent.',
  'rights.keptBack.day':
    'Autant de mots de cet article que ses droits le permettent en un jour ont été montrés aujourd’hui. Demain, il y en aura d’autres.',
  'rights.genre.news': 'Actualité',
  'rights.genre.analysis': 'Analyse',
  'rights.genre.opinion': 'Opinion',
  'rights.genre.interview': 'Entretien',
  'rights.genre.review': 'Critique',
} as const satisfies Record<keyof typeof english, string>
