import { points } from '#base/curve.ts'
import { filled, moved, type Sheet, wide } from '../sheet.ts'
import { type Dress, strider } from './from-behind.ts'
import { chinookSky, foothills, grass, mountains, riverAndPath, tree } from './land.ts'
import { dusk, night, sky, snow, spruce, straw, wheat } from './palette.ts'

/** Two people walk a river path toward the foothills under a chinook arch. */
export function okotoksHero(): Sheet {
  const land = chinookSky(500) + mountains(500) + foothills(500) + riverAndPath(500)
  const far = [
    [560, 640, 120],
    [520, 650, 90],
    [610, 646, 100],
    [1330, 650, 150],
    [1390, 660, 190],
    [1290, 640, 110],
    [420, 640, 90],
  ] as const
  const shade = filled(
    'M900 920C1000 906 1230 906 1340 926C1240 946 1000 944 900 920Z',
    straw,
    'opacity="0.75"',
  )
  return wide(
    land +
      far.map(([x, y, height]) => tree(x, y, height)).join('') +
      tree(1480, 800, 430) +
      tree(1580, 830, 520) +
      tree(1390, 770, 260) +
      tree(60, 760, 360) +
      tree(-10, 800, 440) +
      tree(150, 730, 230) +
      grass(points('1350 850, 1440 900, 1530 940, 1380 960, 640 930, 600 860, 1480 1000, 660 1000')) +
      shade +
      moved(1000, 914, strider(neighbor), 0.94) +
      moved(1150, 926, strider(walker), 1.03),
    sky,
  )
}

const walker: Dress = {
  id: 'walker',
  skin: '#8a5a3f',
  skinShade: '#6f452f',
  hair: '#221a18',
  hat: wheat,
  top: spruce,
  topShade: night,
  bottom: dusk,
  bottomShade: '#2f485b',
  shoes: straw,
}
const neighbor: Dress = {
  id: 'neighbor',
  skin: '#e4b48f',
  skinShade: '#c6906b',
  hair: '#43261a',
  isTied: true,
  top: '#b5532f',
  topShade: '#94401f',
  bottom: '#2f485b',
  bottomShade: '#233a4b',
  shoes: snow,
}

/** A runner on the path between spruces, one heel lifting. */
export function okotoksAchillesHero(): Sheet {
  const path = filled(
    'M760 560C790 620 700 700 560 820C500 880 460 940 440 1020L1240 1020C1180 900 980 760 880 660C840 620 820 590 810 560Z',
    '#f1e4c6',
  )
  const river =
    filled('M-20 700C200 640 480 640 700 590C560 680 300 720 120 820C60 860 20 920 -20 960Z', '#78a9c2') +
    filled('M-20 760C200 690 400 680 560 640C400 710 200 740 40 830L-20 870Z', sky)
  const runner: Dress = {
    id: 'runner',
    skin: '#c98e64',
    skinShade: '#a56d48',
    hair: '#3b2418',
    isTied: true,
    top: wheat,
    topShade: straw,
    bottom: dusk,
    bottomShade: '#2f485b',
    shoes: '#b5532f',
    isShort: true,
  }
  return wide(
    chinookSky(470) +
      mountains(470) +
      foothills(470) +
      river +
      path +
      [
        [940, 640, 210],
        [1020, 660, 260],
        [620, 600, 120],
        [560, 600, 100],
        [660, 606, 110],
      ]
        .map(([x = 0, y = 0, height = 0]) => tree(x, y, height))
        .join('') +
      tree(1200, 740, 470) +
      tree(1340, 800, 620) +
      tree(1510, 880, 800) +
      tree(300, 760, 420) +
      tree(120, 860, 640) +
      grass(points('1180 900, 1290 930, 1400 960, 380 900, 330 960, 1240 990, 1520 990')) +
      filled('M700 968C780 950 960 950 1050 972C960 994 780 992 700 968Z', straw, 'opacity="0.75"') +
      moved(850, 968, strider(runner), 1.78),
    sky,
  )
}
