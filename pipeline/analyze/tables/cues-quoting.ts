/** Verbs that attribute what stands beside them in quotation marks. Data only. */

/** Verbs that attribute only what stands in quotation marks beside them. */
export const quoting: ReadonlySet<string> = new Set(
  `shout shouts shouted whisper whispers whispered mutter mutters muttered murmur murmurs murmured sigh sighs sighed shrug shrugs
  shrugged laugh laughs laughed exclaim exclaims exclaimed answer answers answered ask asks asked wonder wonders wondered muse
  muses mused snap snaps snapped retort retorts retorted venture ventures ventured offer offers offered begin begins began continue
  continues continued goes went intone intones intoned thunder thunders thundered urge urges urged demand demands demanded recall recalls
  posted tweeted texted read reads repeat repeats repeated promise promises promised cry cries cried
  declare declares declared quote quotes quoted confide confides confided blurt blurts blurted bark barks barked bellow bellows bellowed
  chuckle chuckles chuckled fume fumes fumed gasp gasps gasped growl growls growled groan groans groaned grunt grunts grunted gush gushes
  gushed hiss hisses hissed howl howls howled implore implores implored interject interjects interjected interrupt interrupts interrupted
  jeer jeers jeered jest jests jested plead pleads pleaded rage rages raged roar roars roared scold scolds scolded scream screams
  screamed shriek shrieks shrieked smile smiles smiled sneer sneers sneered sniff sniffs sniffed snort snorts snorted sob sobs sobbed
  stammer stammers stammered tease teases teased wail wails wailed weep wept whine whines whined yell yells yelled deadpan deadpans
  deadpanned interpose interposes interposed`.split(/\s+/),
);
