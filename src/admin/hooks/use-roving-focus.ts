import { type KeyboardEvent, useEffect, useRef } from "react"

/**
 * Makes the buttons in an element one stop for the Tab key: arrows, Home and End go from
 * one to the next. For a toolbar; its props go onto the element.
 */
export const useRovingFocus = () => {
  const ref = useRef<HTMLDivElement>(null)
  const current = useRef<HTMLElement | null>(null)

  // After each render: buttons come and go.
  useEffect(() => {
    const buttons = buttonsIn(ref.current)
    const stop =
      buttons.find((button) => button === current.current) ?? buttons[0]
    setStop(buttons, stop)
  })

  const onFocus = () => {
    const buttons = buttonsIn(ref.current)
    const focused = buttons.find((button) => button === document.activeElement)
    if (focused) {
      current.current = focused
      setStop(buttons, focused)
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = buttonsIn(ref.current)
    const at = buttons.findIndex((button) => button === document.activeElement)
    const isRtl = getComputedStyle(event.currentTarget).direction === "rtl"
    const next = {
      [isRtl ? "ArrowLeft" : "ArrowRight"]: (at + 1) % buttons.length,
      [isRtl ? "ArrowRight" : "ArrowLeft"]: (at || buttons.length) - 1,
      Home: 0,
      End: buttons.length - 1,
    }[event.key]
    if (at >= 0 && next !== undefined) {
      event.preventDefault()
      buttons[next]?.focus()
    }
  }

  return { ref, onFocus, onKeyDown }
}

const buttonsIn = (element: HTMLElement | null): HTMLElement[] =>
  element ? [...element.querySelectorAll("button")] : []

const setStop = (
  buttons: readonly HTMLElement[],
  stop: HTMLElement | undefined,
) => {
  for (const button of buttons) {
    button.tabIndex = button === stop ? 0 : -1
  }
}
