import type { refusals as english } from '../en/refusals.ts'

/** Why a setting is not shown or changed, and what to write instead. */
export const refusals = {
  'refusals.cannotSet': 'Impossible de régler « {field} » : {wanted}',
  'refusals.wanted.switch': 'écrivez true ou false',
  'refusals.wanted.choice': 'écrivez {choices}',
  'refusals.wanted.number': 'écrivez un nombre entier de {min} à {max}',
  'refusals.wanted.seconds': 'écrivez un nombre entier de secondes de {min} à {max}',
  'refusals.wanted.collections': 'écrivez les noms de 1 à {most} collections, ou null pour toutes',
  'refusals.wanted.topicsOrAll': 'écrivez les identifiants de 1 à {most} sujets, ou null pour tous',
  'refusals.wanted.topics': 'écrivez les identifiants de {most} sujets au plus',
  'refusals.wanted.roles': 'écrivez les identifiants de {most} rôles au plus',
  'refusals.wanted.people': 'écrivez les identifiants de {most} personnes au plus',
  'refusals.wanted.line': 'écrivez une ligne de {most} caractères au plus',
  'refusals.wanted.channel': 'écrivez l’identifiant d’un salon, ou null pour aucun',
  'refusals.noSuchName': 'Impossible de régler « {field} » : {missing} n’existe pas ; choisissez {names}',
  'refusals.noSuchNameOfMany': 'Impossible de régler « {field} » : {missing} n’existe pas ; choisissez par exemple {names}',
  'refusals.notManagerOfChannel':
    'Impossible de modifier ces réglages : il faut une personne qui peut gérer ce salon, ou un responsable nommé dans les réglages.',
  'refusals.notManagerOfAll':
    'Impossible de modifier ces réglages : il faut une personne qui peut gérer tout cet espace, ou un responsable nommé dans ses réglages.',
  'refusals.nothingToModerate': 'Impossible de modifier des réglages ici : un message direct n’en a pas. Utilisez un salon.',
  'refusals.noSuchReach': 'Impossible de modifier ces réglages : ce salon ne dépend d’aucun autre.',
  'refusals.noSuchField': 'Impossible de modifier ce réglage : il n’y en a pas de ce nom. Ouvrez de nouveau les réglages.',
  'refusals.alreadySo': 'Rien n’a été modifié : c’est déjà ainsi.',
  'refusals.nothingToUndo': 'Impossible d’annuler : il ne reste ici aucune modification à annuler.',
  'refusals.storeAway':
    'Impossible de faire cela : les réglages sont inaccessibles et rien n’est garanti. Vérifiez dans une minute avant de recommencer.',
} as const satisfies Record<keyof typeof english, string>
