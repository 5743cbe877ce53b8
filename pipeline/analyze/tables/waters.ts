/** Rivers, seas, ranges and straits that are named without saying what they are; kind is place. */
export const waters =
  `Nile|Blue Nile|White Nile|Danube|Rhine|Rhone|Elbe|Oder|Vistula|Volga|Dnieper|Dnipro|Thames|Seine|Loire|
Ebro|Tagus|Tigris|Euphrates|Indus|Ganges|Brahmaputra|Mekong|Irrawaddy|Yangtze|Amur|Congo River|Niger River|Zambezi|Limpopo|Amazon River|
Orinoco|Mississippi River|Missouri River|Rio Grande|Colorado River|Sahara|Sahel|Gobi|Himalayas|Alps|Andes|Pyrenees|Carpathians|Urals|
Rocky Mountains|Appalachians|Horn of Africa|Bosphorus|Dardanelles|Suez|Suez Canal|Panama Canal|Bay of Biscay|Bay of Bengal|Gulf of Mexico|
Gulf of Guinea|Gulf of Aden|Persian Gulf|South China Sea|East China Sea|Black Sea|Red Sea|Baltic Sea|North Sea|Caspian Sea|Aral Sea|
Taiwan Strait|Great Lakes|Maghreb|Levant|Crimea|Antarctic|Benelux|Visegrad|Korean Peninsula|Gaza|Gaza Strip|West Bank|Golan Heights|
Silicon Valley|Wall Street|Cabo Delgado`
    .replaceAll('\n', '')
    .split('|');
