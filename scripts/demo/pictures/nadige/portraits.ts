import { outline, type Point, points, smooth } from '#base/curve.ts'
import { filled, inside, type Sheet, stroked, upright } from '../sheet.ts'
import { petals } from '../tone.ts'
import { deep, indigo, jasmine, leaf, marigold, rose, saffron, violet } from './palette.ts'
import { cut, dotted, rangoli } from './paper-cut.ts'

type Sitter = {
  skin: string
  shade: string
  ground: string
  disc: string
  ornament: readonly [string, string, string]
  dots: string
  behind: string
  body: string
  hair: string
  more?: string
  isScarfed?: boolean
}

export const lakshmiHegde = (): Sheet =>
  bust({
    skin: '#8c5636',
    shade: '#744328',
    ground: marigold,
    disc: '#fbe9c4',
    ornament: ['#f5c877', '#f8d99a', saffron],
    dots: saffron,
    behind: cut(circle(612, 330, 92), deep, 8) + garland,
    body:
      cut(shoulders, rose, 10) +
      filled(
        'M388 640L388 690C376 716 340 722 316 732C380 812 524 812 588 732C564 722 528 716 516 690L516 640Z',
        '#8c5636',
      ) +
      filled('M388 640L388 690C430 720 500 700 516 640Z', '#744328') +
      cut(
        'M520 690C600 700 640 712 700 730C620 860 480 1000 250 1140L-10 1140L60 880C100 800 180 760 250 742C330 760 440 740 520 690Z',
        indigo,
        8,
      ) +
      stroked('M536 694C620 704 650 716 716 738C640 880 510 1010 290 1140', marigold, 20) +
      stroked(
        'M536 694C620 704 650 716 716 738C640 880 510 1010 290 1140',
        deep,
        5,
        'stroke-dasharray="2 18"',
      ) +
      stroked('M380 700C400 772 500 772 522 700', marigold, 11) +
      filled(petals([451, 776], 7, 24, 8, 4), marigold),
    hair:
      cut(
        outline(
          points(
            '316 470, 300 380, 330 280, 400 226, 480 220, 560 262, 600 350, 592 470, 566 380, 510 318, 452 286, 396 318, 340 390',
          ),
        ),
        deep,
        5,
      ) +
      stroked('M452 286L452 230', '#8c5636', 5) +
      `<circle cx="452" cy="372" r="11" fill="${rose}"/>` +
      earring(322) +
      earring(580),
  })

export const arjunNair = (): Sheet =>
  bust({
    skin: '#a86c44',
    shade: '#8c5533',
    ground: indigo,
    disc: violet,
    ornament: ['#7a70cf', '#8d84dc', marigold],
    dots: violet,
    behind: '',
    body:
      cut(shoulders, marigold, 10) +
      cut('M372 668L452 800L532 668L580 704L500 860L452 810L400 860L324 704Z', saffron, 6) +
      stroked('M452 812L452 1140', saffron, 7) +
      [880, 960, 1040].map((y) => `<circle cx="474" cy="${y}" r="9" fill="${jasmine}"/>`).join('') +
      cut('M560 880L700 880L694 1010L630 1040L566 1010Z', '#f7b847', 5),
    hair:
      cut(
        outline(
          points(
            '330 478, 352 548, 396 592, 420 560, 452 552, 484 560, 508 592, 552 548, 574 478, 580 560, 530 644, 452 668, 374 644, 324 560',
          ),
        ),
        '#1b1430',
        4,
      ) +
      filled(
        outline(points('398 560, 424 542, 452 546, 480 542, 506 560, 480 562, 452 558, 424 562')),
        '#1b1430',
      ) +
      cut(
        outline(
          points(
            '322 430, 308 340, 326 250, 400 190, 500 186, 576 230, 604 320, 584 430, 568 370, 550 320, 480 296, 410 306, 360 300, 340 360',
          ),
        ),
        '#1b1430',
        5,
      ) +
      stroked(smooth(points('360 300, 390 250, 470 230')), '#3b3160', 6),
  })

export const farahSiddiqui = (): Sheet =>
  bust({
    skin: '#c58a5e',
    shade: '#aa7048',
    ground: rose,
    disc: marigold,
    ornament: [saffron, '#f8d38c', indigo],
    dots: '#dd6a89',
    isScarfed: true,
    behind: cut(
      outline(
        points(
          '250 560, 262 380, 330 230, 452 180, 574 230, 642 380, 660 560, 720 760, 640 900, 260 900, 190 760',
        ),
      ),
      jasmine,
      10,
    ),
    body:
      cut(shoulders, indigo, 10) +
      filled(
        petals([300, 1010], 8, 40, 12, 10) +
          petals([452, 1060], 8, 40, 12, 10) +
          petals([170, 1070], 8, 40, 12, 10),
        violet,
      ) +
      stroked('M452 830L452 1140', marigold, 8) +
      cut(
        'M250 640C300 740 600 740 654 640L700 740C760 820 760 960 720 1140L600 1140C640 980 620 880 540 830C460 800 320 820 240 880L170 800C180 740 220 690 250 640Z',
        jasmine,
        9,
      ) +
      stroked('M270 700C340 780 560 780 650 700', '#e4d9bd', 7) +
      stroked('M230 776C320 830 560 800 620 860', '#e4d9bd', 7) +
      stroked('M714 800C730 900 720 1000 704 1140', marigold, 9, 'stroke-dasharray="2 20"'),
    hair:
      cut(
        outline(
          points(
            '322 440, 316 360, 350 276, 452 244, 554 276, 588 360, 582 440, 556 350, 500 306, 452 296, 404 306, 348 350',
          ),
        ),
        '#2a1b22',
        3,
      ) +
      cut(
        'M452 176C300 176 244 320 248 470C248 580 280 660 330 720C318 640 312 560 314 480C312 350 360 268 452 264C544 268 592 350 590 480C592 560 586 640 574 720C624 660 656 580 656 470C660 320 604 176 452 176Z',
        jasmine,
        7,
      ) +
      stroked(
        'M330 706C314 620 306 560 310 470C310 340 360 254 452 252C544 254 594 340 594 470C598 560 590 620 574 706',
        marigold,
        8,
        'stroke-dasharray="2 18"',
      ),
  })

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`
const shoulders =
  'M-10 1140L34 920C70 812 200 770 330 724C356 714 368 700 372 660L532 660C536 700 548 714 574 724C704 770 834 812 870 920L914 1140Z'
const facePath = outline(
  points(
    '326 390, 328 480, 350 560, 400 624, 452 648, 504 624, 554 560, 576 480, 578 390, 552 290, 452 244, 352 290',
  ),
)

const garland = Array.from({ length: 9 }, (_, index) => {
  const angle = ((index - 1.2) / 8) * Math.PI * 1.15 - 1.2
  return (
    filled(petals([612 + Math.cos(angle) * 92, 330 + Math.sin(angle) * 92], 6, 30, 10, 2), jasmine) +
    `<circle cx="${(612 + Math.cos(angle) * 92).toFixed(1)}" cy="${(330 + Math.sin(angle) * 92).toFixed(1)}" r="6" fill="${leaf}"/>`
  )
}).join('')

const earring = (x: number): string =>
  `<circle cx="${x}" cy="494" r="11" fill="${marigold}"/>` +
  filled(`M${x - 18} 540A18 18 0 1 1 ${x + 18} 540Z`, marigold)

function bust({
  skin,
  shade,
  ground,
  disc,
  ornament,
  dots,
  behind,
  body,
  hair,
  more = '',
  isScarfed,
}: Sitter): Sheet {
  const backdrop =
    dotted([14, 14], [900, 1125], dots, 38, 5) +
    cut(circle(452, 440, 370), disc, 10) +
    rangoli(452, 440, 350, ornament)
  const neck = cut('M388 560L388 700C400 770 504 770 516 700L516 560Z', shade, 4)
  const ears = isScarfed ? '' : filled(circle(324, 462, 27) + circle(580, 462, 27), shade)
  return upright(
    backdrop + behind + neck + body + ears + cut(facePath, skin, 6) + features(shade) + hair + more,
    ground,
  )
}

function features(shade: string): string {
  const half = inside(
    'half',
    facePath,
    filled(
      'M452 220L640 220L640 680L440 680L452 620C466 606 462 590 452 582L452 540C476 536 486 520 476 506C464 480 456 450 456 410Z',
      shade,
    ),
  )
  const lines: [Point[], number][] = [
    [points('356 404, 374 390, 396 386, 428 396'), 11],
    [points('478 396, 510 386, 532 390, 550 404'), 11],
    [points('364 444, 378 454, 396 458, 414 454, 428 446'), 8],
    [points('478 446, 492 454, 510 458, 528 454, 542 444'), 8],
  ]
  return (
    half +
    lines.map(([line, width]) => stroked(smooth(line), deep, width)).join('') +
    stroked(smooth(points('430 524, 442 534, 458 532')), deep, 5) +
    filled(
      'M410 572C428 560 442 562 452 568C462 562 476 560 494 572C480 596 424 596 410 572Z',
      '#8e2f45',
      'opacity="0.85"',
    )
  )
}
