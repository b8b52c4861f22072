import { reload } from './reload.ts'

process.once('message', async ({ size }: { readonly size: number }) => {
  process.send?.(await reload(size))
  process.disconnect()
})
