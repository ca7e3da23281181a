/** What the colours of an earlier version say. */
export function DifferenceLegend() {
  return (
    <p className="polyclinic-difference-legend">
      <ins>Green</ins> is in this version only, <del>red</del> only in the page as it is now.
    </p>
  )
}
