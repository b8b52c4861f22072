import type { privacy as english } from '../en/privacy.ts'

/** What is kept about people, and for how long. */
export const privacy = {
  'privacy.title': '<b>Qué guarda Rift y durante cuánto tiempo</b>',
  'privacy.questions': 'Las preguntas y las respuestas no se guardan en ninguna parte: la respuesta se prepara y se envía, y eso es todo.',
  'privacy.away':
    'Ahora no se puede contar qué más hay, porque no se puede acceder a la base de datos. Pregunte de nuevo dentro de un minuto.',
  'privacy.settings':
    '<b>Ajustes</b> de este espacio: {settings}. Sus cambios, cada uno con el identificador de quien lo hizo, hasta que el operador los borre: {changes}, suyos {changesOfPerson}. Una copia de los ajustes, sin los cambios, se guarda en un archivo por si no se puede acceder a la base de datos.',
  'privacy.turns':
    '<b>Pausas</b> entre preguntas: los identificadores del canal y de quien pregunta, mientras dura la pausa, como mucho una hora. En curso ahora en la base de datos: {turns}.',
  'privacy.hashes':
    '<b>Preguntado en vano</b>, hoy: una huella de cada palabra o tema desconocido y de quien preguntó, con una clave que se tira al final del día (UTC). Ahora: {hashes}.',
  'privacy.wishes':
    '<b>Preguntado en vano</b> por al menos {enough} personas distintas en un día: la palabra o el tema y cuántas, sin el identificador de nadie, durante {days} días. Ahora: {wishes}.',
  'privacy.log':
    '<b>Registro</b> del proceso: qué falló, y los identificadores de quienes cambiaron ajustes o fueron rechazados. No contiene ninguna pregunta; cuánto se guarda lo decide el operador.',
  'privacy.platform': 'Lo que se escribe en el chat lo guarda la propia plataforma según sus reglas.',
} as const satisfies Record<keyof typeof english, string>
