/**
 * The drawings as paths: line icons of our own, 24 by 24, drawn as lines of 1.5 with round ends. What they show is said by
 * the text beside them.
 */
import type { Equivalent, Kind } from '../core/index.js';

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;

const BULB = 'M8.6 13.9a6 6 0 1 1 6.8 0c-.6.5-.9 1.1-.9 1.9v.7h-5v-.7c0-.8-.3-1.4-.9-1.9ZM10 19h4M10.9 21.5h2.2';
const CAR = `M5 17H3v-3.4c0-.4.2-.7.6-.8L6 12l2-4h7.5l3 4 2 .6c.4.1.6.5.6.9V17H19M9 17h6M6 12h12.5M12 8v4${circle(7, 17, 2)}${circle(17, 17, 2)}`;
const HOUSE = 'M3 11.5 12 4l9 7.5M5.5 9.6V20h13V9.6M10 20v-5.5h4V20';
const KETTLE = 'M8 8h8l1.8 12H6.2ZM9.8 8a2.2 2.2 0 0 1 4.4 0M16.4 10.5h1.4a2.4 2.4 0 0 1 1.4 4.3l-2 1.3M7.6 11 4.5 9.2';
const OVEN = 'M4.5 3h15v18h-15ZM4.5 8h15M7.5 11.5h9v6h-9ZM8 5.5h.01M12 5.5h.01M16 5.5h.01';
const SCREEN = 'M3 5h18v11.5H3ZM8.5 20h7M12 16.5V20';
const MACHINE = 'M4.5 2.5h15v19h-15ZM4.5 7h15M7.2 4.8h2.6';
const BATTERY = 'M3 8h15v8H3ZM21 10.5v3M6.5 10.8v2.4M9.5 10.8v2.4M12.5 10.8v2.4';
const SHOWER =
  'M4.5 21V6.5a3 3 0 0 1 6 0V8M7 11.2a3.5 3.5 0 0 1 7 0ZM8 14l-.4 1.6M10.5 14v1.6M13 14l.4 1.6M7.3 18l-.4 1.6M10.5 18v1.6M13.7 18l.4 1.6';
const WALK = `${circle(12.6, 4.3, 1.6)}M9 11.5l2.4-3h2.2l1.6 3 2.3 1.2M12 8.6l-.8 5.2 3 2.7.8 4.5M11.2 13.8 10.4 17 8 21`;

const PHONE =
  'M8 2.5h8a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 20V4A1.5 1.5 0 0 1 8 2.5ZM12.8 8l-2.5 4.2h3.4L11.2 16.4';

/** By the id of an equivalent: one path each, drawn as a line. */
const DRAWINGS: Record<string, string> = {
  led_bulb: BULB,
  incandescent_bulb: BULB,
  phone_charge: PHONE,
  phone_percent: PHONE,
  laptop: 'M5 5.5h14v10H5ZM2.5 19h19',
  desktop_computer: 'M2.5 5.5H15v9H2.5ZM6 18.5h5.5M8.7 14.5v4M18 5.5h3.5v13H18ZM19.7 8.5h.01',
  tv: SCREEN,
  game_console:
    'M7.5 8h9a4.5 4.5 0 0 1 4.4 5.4l-.6 2.8a2 2 0 0 1-3.4 1L14.5 15h-5l-2.4 2.2a2 2 0 0 1-3.4-1l-.6-2.8A4.5 4.5 0 0 1 7.5 8ZM8.5 10v3M7 11.5h3M15 10.7h.01M16.8 12.4h.01',
  wifi_router:
    'M3.5 14.5h17v5h-17ZM6.8 17h.01M9.8 17h.01M17 14.5v-4M14.8 8.2a3.1 3.1 0 0 1 4.4 0M12.7 6a6.1 6.1 0 0 1 8.6 0',
  video_streaming: 'M3 5h18v14H3ZM10 9l5 3-5 3Z',
  web_search_2009: `${circle(10.5, 10.5, 6.5)}M15.3 15.3l5.2 5.2`,
  ereader: 'M6 3h12v18H6ZM9 7h6M9 10h6M9 13h4',
  microwave: 'M2.5 5.5h19v13h-19ZM5.2 8.5h9.6v7H5.2ZM17.6 9h1.4M17.6 12h1.4M17.6 15h1.4',
  kettle_litre: KETTLE,
  kettle_full: KETTLE,
  kettle_cup:
    'M5 9.5h12v5.5a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5ZM17 11.5h1.3a2.4 2.4 0 0 1 0 4.8H17M9 3.5c-1 1.2 1 1.8 0 3M13 3.5c-1 1.2 1 1.8 0 3',
  oven_minute: OVEN,
  oven_use: OVEN,
  hob_use:
    'M4 12h12v4.5a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2ZM16 13.5h5M3 21.5h14M8 5.5c-1 1.2 1 1.8 0 3M12 5.5c-1 1.2 1 1.8 0 3',
  toaster: 'M6.3 12.4A4 4 0 0 1 8 4.8h8a4 4 0 0 1 1.7 7.6V19.5H6.3Z',
  fridge_freezer: 'M6 2.5h12v19H6ZM6 10h12M9 5.5v2M9 12.5V16',
  washing_machine: `${MACHINE}${circle(12, 14.2, 4.2)}M8 14.8c1.3-1.1 2.6 1 4 0s2.7-1.1 4 0`,
  tumble_dryer: `${MACHINE}${circle(12, 14.2, 4.2)}M10.8 12.4c-.9 1.2.9 2.4 0 3.6M13.2 12.4c-.9 1.2.9 2.4 0 3.6`,
  dishwasher: `${MACHINE}M7.5 17.5h9M8.5 17.5v-3.5M12 17.5v-6M15.5 17.5v-3.5`,
  vacuum_cleaner: `${circle(16.5, 17.3, 3.4)}M3 20.7h6.5l-1.2-3.4H4.2ZM6.5 17.3 11.7 5.2a2.6 2.6 0 0 1 4.9 1v7.6`,
  hair_dryer: 'M16.6 15.2a4.6 4.6 0 1 0-3.4-8.6L3.5 7.5v5.8l8.3.9M11.3 14.2l1.6 6.8h3.4l-1.4-5.6M16.2 10.6h.01',
  fan: `${circle(12, 9.5, 7)}M12 9.5C9.7 6.3 11 4.6 12.4 5.1S13.7 8 12 9.5ZM12 9.5c3.9-.4 4.8 1.6 3.6 2.6S12.4 11.7 12 9.5ZM12 9.5c-1.6 3.6-3.8 3.4-4.1 1.9S9.8 8.7 12 9.5ZM12 16.5V21M8.5 21h7`,
  air_conditioner: 'M2.5 5h19v7.5h-19ZM5.5 9.5h13M7 15.5c0 1.6-1 2-1 3.5M12 15.5V19M17 15.5c0 1.6 1 2 1 3.5',
  electric_shower: SHOWER,
  hot_shower: SHOWER,
  ev_km: CAR,
  ev_mile: CAR,
  ebike_km: `${circle(5.8, 16, 3.4)}${circle(18.2, 16, 3.4)}M5.8 16 9 9.5h6.3L11.6 16H5.8M9 9.5l2.6 6.5M18.2 16 15 7h2.5M7.5 7.2h3`,
  escooter_km: `${circle(5, 18, 2.2)}${circle(18.5, 18, 2.2)}M7.2 18h6.3c0-2.6 1.6-4.3 4-4.6L15.2 4H12`,
  household_day_us: HOUSE,
  household_day_uk: HOUSE,
  household_day_fr: HOUSE,
  aa_battery: BATTERY,
  walking_km: WALK,
  walking_step: WALK,
  human_day: WALK,
  stadium_floodlights: 'M4.5 4h15v5.5h-15ZM9.5 4v5.5M14.5 4v5.5M12 9.5V21M8.5 21h7',
  wind_turbine: `M12 21v-8.8M9.5 21h5${circle(12, 11, 1.2)}M12 9.8V3M13 11.6l5.5 3.3M11 11.6l-5.5 3.3`,
};

/** By group, for equivalents that a host's own dataset adds. */
const GROUP_DRAWINGS: Record<Equivalent['group'], string> = {
  'light-electronics': BULB,
  charging: BATTERY,
  heat: 'M12 3c.5 3.5 5.5 5.5 5.5 11a5.5 5.5 0 0 1-11 0c0-2.5 1.5-3.5 2-5.5 1.5 1 2 2 2.2 3C12.5 9.5 12.8 6 12 3Z',
  distance: 'M8 3 4 21M16 3l4 18M12 4v3M12 10.5v3M12 17v3.5',
  household: HOUSE,
  other: 'M9 3v5M15 3v5M6.5 8h11v3.5a5.5 5.5 0 0 1-11 0ZM12 17v4.5',
};

/** How sure a figure is, told by how full the mark is: measured, disclosed, estimated. */
const KIND_DRAWINGS: Record<Kind, [outline: string, filled: string]> = {
  measured: ['', circle(12, 12, 7)],
  disclosed: [circle(12, 12, 6.5), 'M12 5.5a6.5 6.5 0 0 1 0 13Z'],
  estimated: [circle(12, 12, 6.5), ''],
};

/** Paths of an icon: one drawn as a line, one filled; either may be empty. */
export interface Icon {
  outline: string;
  filled: string;
}

/** The drawing of an everyday thing, or of its group where it has none of its own. */
export const findIcon = (id: string, group: Equivalent['group'] = 'other'): Icon => ({
  outline: (Object.hasOwn(DRAWINGS, id) && DRAWINGS[id]) || GROUP_DRAWINGS[group] || GROUP_DRAWINGS.other,
  filled: '',
});

/** The mark of a kind. */
export function kindMark(kind: Kind): Icon {
  const [outline, filled] = KIND_DRAWINGS[kind];
  return { outline, filled };
}
