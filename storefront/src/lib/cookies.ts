import { cookies, headers } from "next/headers"

const CART_COOKIE = "_store_cart"
const REGION_COOKIE = "_store_region"

/** 30 days, in seconds: as long as a cart stays worth coming back to. */
const CART_MAX_AGE = 30 * 24 * 60 * 60
const REGION_MAX_AGE = 365 * 24 * 60 * 60

const read = async (name: string) => (await cookies()).get(name)?.value

const write = async (name: string, value: string, maxAge: number) => {
  const protocol = (await headers()).get("x-forwarded-proto")
  const jar = await cookies()
  jar.set(name, value, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: protocol?.split(",")[0] === "https",
    maxAge,
  })
}

export const readCartId = () => read(CART_COOKIE)

export const writeCartId = (id: string) => write(CART_COOKIE, id, CART_MAX_AGE)

export const forgetCart = async () => {
  const jar = await cookies()
  jar.delete(CART_COOKIE)
}

export const readRegionId = () => read(REGION_COOKIE)

export const writeRegionId = (id: string) =>
  write(REGION_COOKIE, id, REGION_MAX_AGE)
