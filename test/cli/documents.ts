/** Two short documents on fishing rights, written for these tests, that agree on little. */
export const north = `The Northern Fleet After the Quota Reform

By Ada Marsh

The quota reform took effect on 1 March 2023. Within a year the northern fleet shrank from 412 to 367 boats. The ministry says that stocks of cod will recover by 2027.

Landings in Port Ellis fell by 18 percent in 2023. Buyers from the south paid about 2,400 crowns a tonne. The Fisheries Board called the fall expected.

The ministry should publish landings every month. If stocks do not recover by 2027, the reform must be reviewed.
`;

export const south = `Southern Ports and the Price of Fish

By Ben Okoro

The reform reached the southern ports late. Buyers there paid about 2,700 crowns a tonne in 2023. According to the Fisheries Board, cod may not recover before 2030.

Port Amber gained 31 boats in 2023. Most of them had come from Port Ellis. Small processors are likely to close within two years.

The Fisheries Board should count catches at sea. Small processors need loans until the stocks recover.
`;

export const codebook = `title: Who may fish where
date: 2024-05-01
sources:
  - { file: north.txt, id: north }
  - { file: south.txt, id: south }
themes:
  - { id: stocks, label: Stocks, terms: [cod, stock*] }
  - { id: prices, label: Prices, terms: [crown*, price*] }
pairs:
  - { left: north 1.3, right: south 1.3, verdict: tension, theme: stocks, note: The years differ. }
`;
