import { TransformStream } from "node:stream/web"
import { TextDecoder, TextEncoder } from "node:util"

/*
 * To be imported before anything of the dashboard: what browsers have and jsdom lacks,
 * and what Medusa's bundler defines.
 */
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  TransformStream,
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
  IntersectionObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
  // The router makes one for each navigation and reads no more than this.
  Request: class {
    readonly method = "GET"
    readonly signal: AbortSignal | undefined
    constructor(
      readonly url: string,
      init: { signal?: AbortSignal },
    ) {
      this.signal = init.signal
    }
  },
  __BACKEND_URL__: "http://localhost",
  __AUTH_TYPE__: "session",
  __JWT_TOKEN_STORAGE_KEY__: "",
  __BASE__: "/app",
  __STOREFRONT_URL__: "",
})

Object.assign(Element.prototype, {
  hasPointerCapture: () => false,
  setPointerCapture: () => {},
  releasePointerCapture: () => {},
  scrollIntoView: () => {},
})

Object.assign(Range.prototype, {
  getClientRects: () => [],
  getBoundingClientRect: () => ({ left: 0, right: 0, top: 0, bottom: 0 }),
})
