/* What draws charts: a part of the bundle of its own, since most pages have none. */
export { LinkBarChart } from "../link-report/link-bar-chart"
export { EarningsBars } from "../overview/earnings-bars"
export { ResultBars } from "../what-if/result-bars"
