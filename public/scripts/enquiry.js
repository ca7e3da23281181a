// @ts-check
// Notes how long the visitor took, and keeps a second press from sending again. The form works without.
for (const form of document.querySelectorAll('form.enquiry-form')) {
  const taken = /** @type {HTMLInputElement | null} */ (form.querySelector('[name="taken"]'))
  const button = /** @type {HTMLButtonElement} */ (form.querySelector('button[type="submit"]'))
  const words = button.textContent
  form.addEventListener('submit', (event) => {
    if (button.ariaDisabled) return event.preventDefault()
    if (taken) taken.value = String(Math.round(performance.now()))
    // Not `disabled`: that would take the focus away.
    button.ariaDisabled = 'true'
    button.textContent = button.dataset.sending ?? words
  })
  // Back from the page after, as the browser kept this one.
  window.addEventListener('pageshow', () => {
    button.ariaDisabled = null
    button.textContent = words
  })
}
