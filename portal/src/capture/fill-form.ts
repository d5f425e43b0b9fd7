const ENDPOINT = "/partner-forms/"

/**
 * Puts what is known of a visitor into the hidden inputs of a form that goes to the
 * plugin's endpoint; all other forms stay as they are.
 */
export const fillForm = (
  form: HTMLFormElement,
  values: Record<string, string | undefined>,
): void => {
  if (!form.getAttribute("action")?.includes(ENDPOINT)) {
    return
  }
  for (const [name, value] of Object.entries(values)) {
    const input = form.elements.namedItem(name)
    if (value && input instanceof HTMLInputElement) {
      input.value = value
    }
  }
}
