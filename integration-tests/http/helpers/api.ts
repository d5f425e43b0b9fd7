/* The runner hands out an axios instance; this is the part of it that tests use. */
interface Answer<Data> {
  status: number
  data: Data
  headers: Record<string, string>
}

interface RequestConfig {
  headers?: Record<string, string>
  params?: Record<string, unknown>
  maxRedirects?: number
  responseType?: "arraybuffer"
  validateStatus?: () => boolean
}

export interface HttpClient {
  get<Data>(url: string, config?: RequestConfig): Promise<Answer<Data>>
  post<Data>(
    url: string,
    body: unknown,
    config?: RequestConfig,
  ): Promise<Answer<Data>>
  delete<Data>(url: string, config?: RequestConfig): Promise<Answer<Data>>
}

/** Unless a caller says otherwise: an HTTP client's own name is a robot's. */
const BROWSER =
  "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"

/** One caller of the API: its headers go with every request. */
export class ApiUser {
  constructor(
    private readonly client: HttpClient,
    private readonly headers: Record<string, string>,
  ) {}

  /** The body of a successful answer; any other status is an error with its message. */
  async get<Data>(path: string, params?: Record<string, unknown>) {
    return expectOk(await this.tryGet<Data>(path, params), path)
  }

  /** A file as it is answered, whatever the status. */
  async tryDownload(path: string) {
    return await this.client.get<Buffer>(path, {
      ...this.config(),
      responseType: "arraybuffer",
    })
  }

  async post<Data>(path: string, body: unknown = {}) {
    return expectOk(await this.tryPost<Data>(path, body), path)
  }

  async delete<Data>(path: string) {
    return expectOk(await this.tryDelete<Data>(path), path)
  }

  async tryDelete<Data = { type: string; message: string }>(path: string) {
    return await this.client.delete<Data>(path, this.config())
  }

  /** The whole answer, whatever its status; redirects are not followed. */
  async tryGet<Data = { type: string; message: string }>(
    path: string,
    params?: Record<string, unknown>,
  ) {
    return await this.client.get<Data>(path, { ...this.config(), params })
  }

  /** A file as it came, for those that are no text. */
  async tryGetFile(path: string, params?: Record<string, unknown>) {
    return await this.client.get<Buffer>(path, {
      ...this.config(),
      params,
      responseType: "arraybuffer",
    })
  }

  async tryPost<Data = { type: string; message: string }>(
    path: string,
    body: unknown = {},
  ) {
    return await this.client.post<Data>(path, body, this.config())
  }

  private config(): RequestConfig {
    return {
      headers: { "user-agent": BROWSER, ...this.headers },
      maxRedirects: 0,
      validateStatus: () => true,
    }
  }
}

function expectOk<Data>(answer: Answer<Data>, path: string): Data {
  if (answer.status >= 300) {
    throw new Error(
      `${path} answered ${answer.status}: ${JSON.stringify(answer.data)}`,
    )
  }
  return answer.data
}
