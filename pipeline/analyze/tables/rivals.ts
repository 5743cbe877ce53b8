/**
 * Rival terms: names for one thing that take a side, or a distance. Concept → terms; in a term `|` separates the forms that
 * count. A term after `?` means other things too: it counts only beside an actor whom some source names beside a plain
 * term of the concept. Data for the section "in their own words"; add a line to widen it.
 */
export const rivals: Readonly<Record<string, string[]>> = {
  'the fighting': [
    'special military operation|special operation',
    'invasion|invasions|invade|invades|invaded|invading',
    'aggression|aggressor|aggressors',
    'war|wars|warfare',
    '?conflict|conflicts',
    '?crisis',
    'hostilities',
  ],
  'taking ground': [
    'recapture|recaptures|recaptured|recapturing',
    'liberate|liberates|liberated|liberating|liberation',
    '?seize|seizes|seized|seizing|seizure',
    'reclaim|reclaims|reclaimed|reclaiming|retake|retaken',
    'annex|annexes|annexed|annexing|annexation',
  ],
  'ground held': [
    'occupied|occupies|occupying|occupation',
    '?controlled|control over',
    'territorial realities',
    'disputed territory|disputed territories',
  ],
  'ending the fighting': [
    'ceasefire|ceasefires|cease-fire|cease-fires',
    'peace talks|peace negotiations',
    'peace agreement|peace agreements|peace deal|peace treaty',
    '?freeze|freezes|freezing|frozen',
    'armistice|truce',
    'capitulation|surrender',
  ],
  'armed groups': [
    'terrorist|terrorists',
    'militant|militants',
    'rebel|rebels',
    'insurgent|insurgents',
    'freedom fighter|freedom fighters',
    'separatist|separatists',
  ],
  'people who move': [
    'migrant|migrants',
    'refugee|refugees',
    'asylum seeker|asylum seekers|asylum-seekers',
    'illegal immigrant|illegal immigrants|illegal migrants',
    'irregular migrant|irregular migrants',
    'immigrant|immigrants',
  ],
  'a warmer world': ['climate change', 'climate crisis', 'climate emergency', 'global warming', 'global heating'],
  'those who govern': ['regime|regimes', '?government|governments', '?authorities', 'junta'],
  'economic pressure': [
    'sanction|sanctions|sanctioned',
    'coercion|coercive measures',
    'restrictive measures',
    'economic warfare',
    'unilateral measures',
  ],
  'help with arms': [
    'military aid',
    'military assistance',
    'military support',
    'arms deliveries|arms supplies|weapons deliveries',
    'security assistance',
  ],
  'lower public spending': [
    'austerity',
    '?consolidation',
    '?savings',
    '?cuts|cutbacks|spending cuts',
    '?efficiency gains|efficiencies',
  ],
  'selling public property': [
    'privatisation|privatization|privatise|privatize',
    '?liberalisation|liberalization',
    'market opening|opening of the market',
    'sell-off|sell off',
  ],
  'barriers to trade': [
    'tariff|tariffs',
    'protectionism|protectionist',
    'trade defence|trade defense|trade remedies',
    'trade war|trade wars',
  ],
  'lower emissions': [
    'net zero|net-zero',
    'carbon neutrality|carbon neutral|climate neutrality|carbon-neutral',
    'decarbonisation|decarbonization|decarbonise|decarbonize',
    'emission reductions|emissions reductions',
  ],
  gas: ['natural gas', 'fossil gas', 'bridge fuel|transition fuel'],
  'taking fish': [
    'overfishing|overfished',
    'harvest|harvests|harvesting|harvested',
    '?catch|catches',
    'plunder|plundering|plundered',
  ],
  'dependence on others': ['decoupling|decouple', 'de-risking|derisking', 'diversification|diversify'],
  'power over others': ['hegemony|hegemonic|hegemon', 'sphere of influence|spheres of influence', 'dominance'],
  'giving way': ['appeasement|appease', '?compromise|compromises', '?concession|concessions'],
};
