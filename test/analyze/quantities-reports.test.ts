/** Figures of reports on economy, war, health, energy and climate: units, shares, levels, people without a noun; and traps. */
import { expect, test } from 'vitest';
import { amountOf, figuresIn } from './found.ts';

test.each<[string, string[]]>([
  // Percent and points.
  ['Rates rose by 25bps to 4.5%.', ['25 basis point', '4.5 %']],
  ['Yields rose 0.3 ppts.', ['0.3 percentage point']],
  ['The deficit reached 4½% of GDP.', ['4.5 %']],
  ['The deficit reached 4 1/2 per cent of GDP.', ['4.5 %']],
  ['Growth was -0.4% and then –0.2%.', ['-0.4 %', '-0.2 %']],
  ['Growth was 1–2% in the north.', ['1–2 %']],
  ['It fell to -40°C.', ['-40 °C']],
  ['A quarter of one per cent of trips is free.', ['0.25 %']],
  ['The top 10% own 60% of it.', ['10 %', '60 %']],
  // Shares.
  ['About 1/3 of the wells are dry.', ['0.3333 fraction']],
  ['It is a third cheaper, and half as dear as coal.', ['0.3333 fraction', '0.5 fraction']],
  ['Output halved.', ['0.5 fraction']],
  ['A million and a half people fled.', ['1500000 person']],
  ['It takes two-and-a-half hours.', ['2.5 hour']],
  // Rates.
  ['The rate is 42.1 per 100,000.', ['42.1 /100000']],
  ['The rate is 42.1 per 100,000 and rising.', ['42.1 /100000']],
  ['Infant mortality is 38 per 1,000 live births.', ['38 /1000 birth']],
  ['The field yields 90,000 b/d, or 1.2m bpd with gas.', ['90000 barrel/day', '1200000 barrel/day']],
  ['Speeds of 120 kmph are allowed.', ['120 km/hour']],
  ['Links run at 10 Gbps on 3.5 GHz.', ['10 Gbit/second', '3.5 GHz']],
  ['The town emits 310 gCO2/kWh.', ['310 gCO2/kWh']],
  ['The plot covers 300 sq ft.', ['300 foot2']],
  // Levels, samples, towns.
  ['The Gini index is 0.41.', ['0.41 null']],
  ['The R0 of the virus is 2.3.', ['2.3 null']],
  ['A magnitude 7.1 quake struck.', ['7.1 null']],
  ['The sample (n = 412) is small.', ['412 null']],
  ['The town, population 12,400, is poor.', ['12400 null']],
  // People and things whose noun is elsewhere.
  ['At least 14 were killed and 60 injured.', ['14 null', '60 injured']],
  ['Nearly 300 were arrested.', ['300 null']],
  ['Some 900 people fled. Of these, 640 lived in tents.', ['900 person', '640 person']],
  ['Guards fear brawls, of which 31 were counted in May.', ['31 null']],
  ['It needs 400 boats, 90 more than the port admits.', ['400 boat', '90 boat']],
  ['The board counts 215 new or mended wells.', ['215 well']],
  ['It will leave the four largest towns and the 400 deepest wells.', ['4 town', '400 well']],
  ['The brigade, 3,200 strong, lost 40-odd trucks.', ['3200 null', '40 truck']],
  ['More than 8 million have fled abroad and 5 million are displaced at home.', ['8000000 null', '5000000 null']],
  ['The population will shrink from 125m to 88m by 2065.', ['125000000–88000000 null']],
  ['The pipe was cut from 125m to 88m.', ['125–88 m']],
  ['The survey has a margin of error of plus or minus 3 points.', ['3 point']],
  ['It found 5 cases of measles at 3 sites.', ['5 case', '3 site']],
  ['Seas have risen by 21–24 cm since 1990.', ['21–24 cm']],
  ['Farmers get ₹2,275 a quintal, or $4.20/MMBtu of gas.', ['2275 ₹/quintal', '4.2 $/MMBtu']],
  ['Cholera killed 278, a fatality rate of 2.2%.', ['278 null', '2.2 %']],
  ['The quake, of magnitude 6.8, struck at a depth of 18.5km.', ['6.8 null', '18.5 km']],
  ['Training took 10^25 operations.', []],
  // None.
  ['Type 1 and type 2 diabetes are common.', []],
  ['Forty Foot Road and Three Mile Island were shut.', []],
  ['It lies at 45°N, near latitude 60°.', []],
  ['5 key questions guide the review of 3 themes.', []],
  ['The three largest ports closed.', []],
  ['The latest release is 2.1.', []],
  ['NHS 111 services took the calls.', []],
  ['Resolution 1701, the M25 and a Boeing 747 are named.', []],
])('%s', (text, expected) => {
  expect(figuresIn(text).map(amountOf)).toEqual(expected);
});
