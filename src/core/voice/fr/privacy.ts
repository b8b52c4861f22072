import type { privacy as english } from '../en/privacy.ts'

/** What is kept about people, and for how long. */
export const privacy = {
  'privacy.title': '<b>Ce que Rift conserve, et combien de temps</b>',
  'privacy.questions': 'Les questions et les réponses ne sont conservées nulle part : une réponse est préparée et envoyée, c’est tout.',
  'privacy.away': 'Le reste ne peut pas être compté pour le moment, car la base de données est inaccessible. Redemandez dans une minute.',
  'privacy.settings':
    '<b>Réglages</b> de cet espace : {settings}. Leurs modifications, chacune avec l’identifiant de son auteur, jusqu’à ce que l’opérateur les supprime : {changes}, dont {changesOfPerson} de vous. Une copie des réglages, sans les modifications, est gardée dans un fichier, au cas où la base de données serait inaccessible.',
  'privacy.turns':
    '<b>Pauses</b> entre les questions : les identifiants du salon et du demandeur, le temps de la pause, une heure au plus. En cours dans la base de données : {turns}.',
  'privacy.hashes':
    '<b>Demandé en vain</b>, aujourd’hui : une empreinte de chaque mot ou sujet inconnu et de qui l’a demandé, avec une clé jetée à la fin de la journée (UTC). Maintenant : {hashes}.',
  'privacy.wishes':
    '<b>Demandé en vain</b> par au moins {enough} personnes différentes le même jour : le mot ou le sujet et le nombre, sans l’identifiant de personne, pendant {days} jours. Maintenant : {wishes}.',
  'privacy.log':
    '<b>Journal</b> du processus : ce qui a échoué, et les identifiants de qui a modifié des réglages ou a été refusé. Il ne contient aucune question ; sa durée dépend de l’opérateur.',
  'privacy.platform': 'Ce qui est écrit dans la discussion est conservé par la plateforme elle-même, selon ses règles.',
} as const satisfies Record<keyof typeof english, string>
