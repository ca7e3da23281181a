import { outline, type Point, points, smooth } from '#base/curve.ts'
import { filled, inside, moved, type Sheet, stroked, upright } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { chinookSky, foothills, mountains, tree } from './land.ts'
import { dusk, ice, night, pine, sage, sky, snow, spruce, straw, wheat } from './palette.ts'

type Sitter = {
  skin: string
  shade: string
  brow: string
  lip: string
  behind: string
  hair: string
  clothes: string
  more?: string
  land: string
}

export const tessaLindqvist = (): Sheet =>
  bust({
    skin: '#f0c3a0',
    shade: '#dba27c',
    brow: '#a9793a',
    lip: '#b9694f',
    land: view(560) + tree(120, 820, 420) + tree(800, 800, 340),
    behind: filled(
      outline(points('300 420, 310 300, 380 220, 470 206, 560 250, 606 350, 604 470, 560 580, 350 600')),
      '#c99a4b',
    ),
    hair:
      filled(
        outline(
          points(
            '318 452, 300 360, 330 262, 410 210, 500 208, 572 256, 604 350, 586 452, 568 380, 530 322, 470 296, 440 290, 400 330, 346 372',
          ),
        ),
        '#e0b662',
      ) +
      stroked(smooth(points('440 292, 420 250, 430 216')), '#c99a4b', 5) +
      braid,
    clothes:
      shoulders(pine, spruce) +
      filled('M330 722L404 1140L496 1140L570 722L534 640L366 640Z', snow) +
      filled('M470 700L570 722L496 1140L462 1140Z', ice) +
      filled('M366 650C400 690 500 690 534 650L552 730C500 770 400 770 348 730Z', snow) +
      stroked('M362 690C410 726 490 726 540 690', sage, 5) +
      filled(
        'M-10 1140L40 900C70 800 200 760 330 720L404 1140ZM910 1140L860 900C830 800 700 760 570 720L496 1140Z',
        pine,
      ) +
      filled('M910 1140L860 900C830 800 700 760 570 720L540 880L560 1140Z', spruce) +
      stroked('M404 1140L330 722M496 1140L570 722', night, 8),
  })

export const colinBaptiste = (): Sheet =>
  bust({
    skin: '#7a4c33',
    shade: '#5f3925',
    brow: '#20130d',
    lip: '#8f5546',
    land: moved(-500, 0, view(600)) + tree(760, 880, 520) + tree(870, 900, 620),
    behind: '',
    hair:
      filled(
        outline(
          points(
            '326 400, 322 320, 356 246, 440 216, 520 236, 572 300, 576 400, 562 372, 548 330, 500 306, 400 304, 356 330, 342 370',
          ),
        ),
        '#1b1310',
      ) +
      filled(
        outline(
          points(
            '328 450, 342 500, 372 540, 410 566, 450 556, 490 566, 528 540, 558 500, 572 450, 566 540, 524 606, 450 640, 376 606, 334 540',
          ),
        ),
        '#1b1310',
      ) +
      stroked('M402 560C430 546 470 546 498 560', '#1b1310', 13) +
      stroked('M418 580C440 588 462 588 482 580', '#a3685a', 9),
    clothes:
      shoulders('#4f86a8', '#3a6a89') +
      filled('M350 640L300 716C340 790 560 790 600 716L550 640C540 720 360 720 350 640Z', '#3a6a89') +
      stroked('M450 770L450 960', snow, 9) +
      filled('M440 950L460 950L464 1000L436 1000Z', snow) +
      stroked('M60 890C160 850 240 850 330 880M840 890C740 850 660 850 570 880', '#bddbea', 7),
  })

export const joannePenner = (): Sheet =>
  bust({
    skin: '#eab997',
    shade: '#d39a76',
    brow: '#8e8d88',
    lip: '#b5655a',
    land: moved(-260, 0, view(520)) + tree(60, 900, 560) + tree(180, 860, 300),
    behind: filled(
      outline(
        points(
          '290 440, 292 320, 360 226, 450 204, 540 226, 608 320, 612 450, 596 540, 560 570, 340 570, 304 540',
        ),
      ),
      '#9aa3a4',
    ),
    hair:
      filled(
        outline(
          points(
            '310 500, 292 420, 306 310, 370 232, 460 206, 550 238, 602 320, 610 430, 592 510, 580 430, 556 350, 520 320, 452 336, 380 326, 346 360, 326 430',
          ),
        ),
        '#c4cbca',
      ) + stroked(smooth(points('520 320, 480 270, 410 250')), '#9aa3a4', 5),
    more:
      `<rect x="352" y="402" width="84" height="66" rx="26" fill="${snow}" fill-opacity="0.25" stroke="${night}" stroke-width="8"/><rect x="464" y="402" width="84" height="66" rx="26" fill="${snow}" fill-opacity="0.25" stroke="${night}" stroke-width="8"/>` +
      stroked('M436 424C446 416 454 416 464 424M352 424L330 416M548 424L570 416', night, 8),
    clothes:
      shoulders('#a9452f', '#8a3522') +
      inside(
        'plaid',
        shoulderPath,
        filled(
          [70, 210, 350, 530, 670, 810].map((x) => rectangle(x, 640, 44, 500)).join(''),
          night,
          'opacity="0.35"',
        ) +
          filled([760, 900, 1040].map((y) => rectangle(0, y, 900, 44)).join(''), night, 'opacity="0.35"') +
          stroked(
            'M140 640L140 1140M280 640L280 1140M600 640L600 1140M740 640L740 1140M0 850L900 850M0 990L900 990',
            wheat,
            5,
          ),
      ) +
      filled('M366 640L450 800L340 840L296 716Z', '#a9452f') +
      filled('M534 640L450 800L560 840L604 716Z', '#8a3522') +
      filled('M372 640L450 796L528 640Z', snow) +
      stroked('M450 800L450 1140', '#6d2817', 6),
  })

export const anjaliRao = (): Sheet =>
  bust({
    skin: '#a9714a',
    shade: '#8a5837',
    brow: '#1f1512',
    lip: '#9b4a40',
    land:
      moved(-640, 0, view(580)) +
      filled('M-10 850C200 800 500 820 910 780L910 1140L-10 1140Z', sage) +
      tree(90, 880, 500) +
      tree(840, 840, 380),
    behind:
      filled(
        outline(points('300 430, 308 300, 380 216, 470 202, 570 250, 608 360, 604 470, 560 560, 340 560')),
        '#1c1413',
      ) +
      filled(
        'M560 480C640 560 676 700 650 880C640 960 600 1000 570 1010C590 900 570 800 540 700Z',
        '#1c1413',
      ),
    hair:
      filled(
        outline(
          points(
            '314 440, 302 350, 340 256, 420 208, 510 214, 580 270, 602 360, 586 440, 566 366, 520 312, 450 272, 392 320, 340 366',
          ),
        ),
        '#2a1d1a',
      ) +
      stroked(smooth(points('450 274, 446 240, 452 210')), '#4a332b', 4) +
      `<circle cx="322" cy="486" r="8" fill="${wheat}"/><circle cx="578" cy="486" r="8" fill="${wheat}"/>`,
    clothes:
      shoulders(wheat, straw) +
      filled('M360 646L450 830L540 646L600 716L470 1140L430 1140L300 716Z', dusk) +
      filled('M376 640C400 700 500 700 524 640L540 690C500 744 400 744 360 690Z', '#2f485b') +
      filled(
        'M360 646L300 716L416 1140L452 1140L330 740ZM540 646L600 716L484 1140L448 1140L570 740Z',
        '#a8741f',
      ) +
      filled(
        'M560 640C640 720 676 800 650 900C640 970 600 1010 570 1020C600 900 590 800 550 720Z',
        '#2a1d1a',
      ),
  })

function bust({ skin, shade, brow, lip, behind, hair, clothes, more = '', land }: Sitter): Sheet {
  return upright(
    land + behind + neck(skin, shade) + clothes + face(skin, shade, brow, lip) + hair + more,
    sky,
  )
}

const facePath = outline(
  points(
    '326 380, 330 470, 348 545, 394 608, 450 634, 506 608, 552 545, 570 470, 574 380, 556 290, 450 240, 344 290',
  ),
)

function face(skin: string, shade: string, brow: string, lip: string): string {
  return (
    `<ellipse cx="322" cy="442" rx="24" ry="40" fill="${skin}"/><ellipse cx="578" cy="442" rx="24" ry="40" fill="${shade}"/>` +
    filled(facePath, skin) +
    inside(
      'half',
      facePath,
      filled(
        'M462 220L640 220L640 660L440 660C470 640 486 620 484 596C470 580 470 560 480 540C474 516 482 500 486 486C470 450 462 420 466 380Z',
        shade,
      ),
    ) +
    stroked(smooth(points('364 392, 394 380, 426 388')), brow, 11) +
    stroked(smooth(points('476 388, 508 380, 538 392')), brow, 11) +
    stroked(smooth(points('374 430, 396 440, 420 432')), brow, 8) +
    stroked(smooth(points('482 432, 506 440, 528 430')), brow, 8) +
    stroked(smooth(points('454 430, 446 470, 436 494, 452 504')), shade, 7) +
    stroked(smooth(points('412 552, 434 560, 450 558, 466 560, 490 550')), lip, 9)
  )
}

function neck(skin: string, shade: string): string {
  return (
    filled('M384 560L384 690C384 760 516 760 516 690L516 560Z', skin) +
    filled('M384 596C410 640 470 650 516 610L516 690C516 760 440 750 400 716C420 700 400 640 384 620Z', shade)
  )
}

const shoulderPath =
  'M-10 1140L30 920C60 800 190 760 330 716C350 712 362 700 366 660C400 740 500 740 534 660C538 700 550 712 570 716C710 760 840 800 870 920L910 1140Z'

function shoulders(light: string, dark: string): string {
  return (
    filled(shoulderPath, light) +
    inside(
      `shoulders-${light.slice(1)}`,
      shoulderPath,
      filled('M470 600L920 600L920 1140L520 1140C560 980 500 860 470 720Z', dark),
    )
  )
}

function view(horizon: number): string {
  return (
    moved(0, 0, chinookSky(horizon) + mountains(horizon) + foothills(horizon)) +
    filled(rectangle(-40, horizon + 480, 1700, 200), wheat)
  )
}

const strands: Point[] = points('300 690, 282 740, 296 790, 278 840, 292 890, 280 936')
const braid =
  filled('M318 450C300 520 290 600 296 680C310 700 330 700 340 684C330 600 336 520 346 470Z', '#e0b662') +
  strands
    .map(
      ([x, y], index) =>
        `<ellipse cx="${x + 18}" cy="${y}" rx="${38 - index * 2}" ry="34" transform="rotate(${index % 2 ? -28 : 28} ${x + 18} ${y})" fill="${index % 2 ? '#e0b662' : '#c99a4b'}"/>`,
    )
    .join('') +
  filled('M282 960L316 960L312 984L288 984Z', pine) +
  filled('M286 984L312 984L320 1040L282 1040Z', '#c99a4b')
