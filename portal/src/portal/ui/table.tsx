import type { ReactNode } from "react"

export type Column<Row> = {
  key: string
  title: string
  /** Numbers stand at the line's end, so that people can compare them. */
  isNumber?: boolean
  show: (row: Row) => ReactNode
}

/**
 * Rows under titles. On a phone each row is a card in which every value has its title
 * in front; the roles tell browsers that it is a table all the same.
 */
export const Table = <Row,>({
  label,
  columns,
  rows,
  keyOf,
}: {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}) => (
  <div className="pp-table">
    <table role="table">
      <caption className="pp-hidden">{label}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, title, isNumber }) => (
            <th
              key={key}
              scope="col"
              role="columnheader"
              className={isNumber ? "pp-number" : ""}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ key, title, isNumber, show }) => (
              <td
                key={key}
                role="cell"
                data-title={title}
                className={isNumber ? "pp-number" : ""}
              >
                {show(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
