import { expect, test } from 'vitest'
import { InvocationError } from '../../../src/core/command/errors.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'

const error = new InvocationError('answers.waitFor', { seconds: 2 })

test('a mistake is told in the voice of whoever made it', () => {
  expect(error.say(voiceOf('he'))).toBe('אפשר לשאול שוב בעוד שתי שניות: צוות הניהול קבע הפסקה בין שאלות בערוץ הזה.')
  expect(error.say(voiceOf('ar'))).toMatch(/^يُرجى السؤال مرة أخرى بعد ثانيتين:/)
})

test('its message, for terminals, is in English', () => {
  expect(error.message).toBe('Please ask again in 2 seconds: the moderators keep a pause between questions in this channel.')
  expect(error.name).toBe('InvocationError')
})
