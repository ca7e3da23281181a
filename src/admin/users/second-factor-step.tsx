import { cookies } from 'next/headers'
import { signInCookie } from '#base/preview-pass.ts'
import { SecondFactorForm } from './second-factor-form.tsx'

/** Before the sign-in form, in its place while the second factor is to be entered. */
export async function SecondFactorStep() {
  const pass = (await cookies()).get(signInCookie)?.value
  return pass ? <SecondFactorForm key={pass} /> : null
}
