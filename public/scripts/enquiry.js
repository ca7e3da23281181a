// @ts-check
// Notes how long the visitor took, and keeps a second press from sending again.
for (const form of document.forms) {
  const button = form.querySelector('button')
  if (!button || !form.matches('.enquiry-form')) continue
  const words = button.textContent
  form.addEventListener('submit', (event) => {
    if (button.ariaDisabled) return event.preventDefault()
    if (form.taken) form.taken.value = Math.round(performance.now())
    // Not `disabled`: that would take the focus away.
    button.ariaDisabled = 'true'
    button.textContent = button.dataset.sending ?? words
  })
  // Back from the page after, as the browser kept this one.
  addEventListener('pageshow', () => {
    button.ariaDisabled = null
    button.textContent = words
  })
}
