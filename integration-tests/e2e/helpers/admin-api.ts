import type { RunningStore } from "./store"

/** Calls the admin API as the store's owner. */
export async function createAdminApi(store: RunningStore) {
  const call = async <Data>(
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ): Promise<Data> => {
    const answer = await fetch(store.medusa_url + path, {
      method,
      headers: {
        "content-type": "application/json",
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!answer.ok) {
      throw new Error(`${path} answered ${answer.status}`)
    }
    return (await answer.json()) as Data
  }
  const { token } = await call<{ token: string }>(
    "POST",
    "/auth/user/emailpass",
    store.admin,
  )
  return {
    get: async <Data>(path: string) =>
      await call<Data>("GET", path, undefined, token),
    post: async <Data>(path: string, body: unknown = {}) =>
      await call<Data>("POST", path, body, token),
  }
}
