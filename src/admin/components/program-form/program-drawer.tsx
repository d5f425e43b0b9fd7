import { RouteDrawer } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"

import { useProgram } from "../../hooks/api/programs"
import type { Program } from "../../lib/program-types"
import { DrawerTitle } from "../common/drawer-title"

interface ProgramDrawerProps {
  heading: string
  description: string
  children: (program: Program) => ReactNode
}

/** A drawer over a program's page, for one group of its settings. */
export const ProgramDrawer = ({
  heading,
  description,
  children,
}: ProgramDrawerProps) => {
  const { id = "" } = useParams()
  const { program, isError, error } = useProgram(id)

  if (isError) {
    throw error
  }

  return (
    <RouteDrawer>
      <DrawerTitle heading={heading} description={description} />
      {program && children(program)}
    </RouteDrawer>
  )
}
