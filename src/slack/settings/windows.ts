import type { App } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import { BROKEN, WAITING } from './plain-views.ts'

/** A modal that is open. */
export interface Window {
  readonly id: string
  readonly hash: string
}

/** Makes what a modal shows. Never rejects. */
export type Make = () => Promise<ModalView>

export type Views = App['client']['views']

export interface Opening {
  readonly trigger_id: string
  /** `push` lays it on the modal that the trigger is from. */
  readonly way: 'open' | 'push'
}

/** Opens a modal at once, since its trigger is good for three seconds, and shows in it what takes longer to know. */
export async function openWindow(views: Views, { trigger_id, way }: Opening, make: Make): Promise<void> {
  const [{ view }, content] = await Promise.all([views[way]({ trigger_id, view: WAITING }), make()])
  await updateWindow(views, { view_id: view?.id ?? '', view: content })
}

/** Shows something else in a modal. What was shown meanwhile may be older, so that it is made once more then. */
export async function refreshWindow(views: Views, { id, hash }: Window, make: Make): Promise<void> {
  const update = async (over: object) => updateWindow(views, { view_id: id, view: await make(), ...over })
  await update({ hash }).catch((error: unknown) => {
    if (errorOf(error) !== 'hash_conflict') throw error
    return update({})
  })
}

/** Shows something in a modal, or that it cannot. Nobody misses it in one that they closed. */
export async function updateWindow(views: Views, content: Parameters<Views['update']>[0]): Promise<void> {
  try {
    await views.update(content)
  } catch (error) {
    const reason = errorOf(error)
    if (reason === 'not_found') return
    // Who looks at an hourglass must not wait for ever.
    if (reason !== 'hash_conflict') await views.update({ ...content, view: BROKEN }).catch(() => undefined)
    throw error
  }
}

const errorOf = (error: unknown): unknown =>
  error instanceof Error && 'data' in error ? (error.data as { readonly error?: unknown }).error : undefined
