import type { refusals as english } from '../en/refusals.ts'

/** Why a setting is not shown or changed, and what to write instead. */
export const refusals = {
  'refusals.cannotSet': 'No se puede ajustar «{field}»: {wanted}',
  'refusals.wanted.switch': 'escriba true o false',
  'refusals.wanted.choice': 'escriba {choices}',
  'refusals.wanted.number': 'escriba un número entero de {min} a {max}',
  'refusals.wanted.seconds': 'escriba un número entero de segundos de {min} a {max}',
  'refusals.wanted.collections': 'escriba los nombres de 1 a {most} colecciones, o null para todas',
  'refusals.wanted.topicsOrAll': 'escriba los identificadores de 1 a {most} temas, o null para todos',
  'refusals.wanted.topics': 'escriba los identificadores de {most} temas como máximo',
  'refusals.wanted.roles': 'escriba los identificadores de {most} roles como máximo',
  'refusals.wanted.people': 'escriba los identificadores de {most} personas como máximo',
  'refusals.wanted.line': 'escriba una línea de {most} caracteres como máximo',
  'refusals.wanted.channel': 'escriba el identificador de un canal, o null para ninguno',
  'refusals.noSuchName': 'No se puede ajustar «{field}»: {missing} no existe; elija {names}',
  'refusals.noSuchNameOfMany': 'No se puede ajustar «{field}»: {missing} no existe; elija por ejemplo {names}',
  'refusals.notManagerOfChannel':
    'No se pueden cambiar estos ajustes: hace falta alguien que pueda gestionar este canal, o un responsable nombrado en los ajustes.',
  'refusals.notManagerOfAll':
    'No se pueden cambiar estos ajustes: hace falta alguien que pueda gestionar todo este espacio, o un responsable nombrado en sus ajustes.',
  'refusals.nothingToModerate': 'No se pueden cambiar ajustes aquí: un mensaje directo no los tiene. Use un canal.',
  'refusals.noSuchReach': 'No se pueden cambiar estos ajustes: este canal no depende de ningún otro.',
  'refusals.noSuchField': 'No se puede cambiar este ajuste: no hay ninguno con ese nombre. Abra de nuevo los ajustes.',
  'refusals.alreadySo': 'No se cambió nada: ya está así.',
  'refusals.nothingToUndo': 'No se puede deshacer: aquí no queda ningún cambio por deshacer.',
  'refusals.storeAway':
    'No se puede hacer: no se puede acceder a los ajustes y nada está garantizado. Compruébelo dentro de un minuto antes de repetirlo.',
} as const satisfies Record<keyof typeof english, string>
