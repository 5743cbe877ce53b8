/** One small document for each thing that the reader must know. What each becomes stands in `fixtures/`. */

import { field } from '../../dress/docx.ts';
import type { Document } from './build.ts';
import { item, lists, p, r, style, table, usual } from './build.ts';

/** A paragraph long enough to be one of the text. */
export const text =
  'The quays of the inner harbour were built for ships of eight metres, and no dredging has been paid for since the ferry lines moved to the outer basin.';
export const more =
  'Each spring the silt takes another hand of depth, so that by now the pilots bring the larger trawlers in at high water only, and never in a northerly wind.';

const on = (name: string): string => `<w:${name}/>`;
const val = (name: string, value: string | number): string => `<w:${name} w:val="${value}"/>`;
const wrap = (name: string, inner: string): string => `<w:${name} w:id="1" w:author="A">${inner}</w:${name}>`;
const note = (kind: string, id: number, content: string): string =>
  `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(` ${content}`)}`)}</w:${kind}>`;
const box = (inner: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const shape = (inner: string): string =>
  `<w:drawing><wp:anchor><wp:positionH><wp:posOffset>91</wp:posOffset></wp:positionH><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const sdt = (properties: string, inner: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

export const cases: Record<string, Document> = {
  'heading-styles': {
    // A localized id with Word's own name, a style made by hand upon it, a level without a style, and one taken back.
    styles:
      usual +
      style('berschrift2', 'heading 2', val('basedOn', 'Normal')) +
      style('Unterkapitel', 'Unterkapitel', val('basedOn', 'berschrift2')) +
      style('Absatz', 'Absatz', `${val('basedOn', 'Heading1')}<w:pPr>${val('outlineLvl', 9)}</w:pPr>`),
    body: [
      p('The Harbour Plan', 'Title'),
      p('Depth', 'Heading1'),
      p(text),
      p('The inner basin', 'Unterkapitel'),
      p(more),
      p('By level alone', val('outlineLvl', 2)),
      p(text, 'Absatz'),
    ].join(''),
  },
  'heading-by-hand': {
    body: [
      p(r('A Harbour Without Depth', on('b') + val('sz', 36))),
      p('By Ann Lee'),
      p(r('What silts', on('b'))),
      p(text),
      p(`${r('Run-in.', on('b'))}${r(` ${more}`)}`),
      p(r('What it costs', on('b'))),
      p(text),
      p(r('Words set in bold as a whole paragraph remain one when they end as a sentence does.', on('b'))),
      p(more),
    ].join(''),
  },
  'heading-numbered-paragraphs': {
    // Paragraphs numbered by the style of a heading are no headings.
    body: [
      p('Terms of the lease', 'Heading1'),
      p(`${text} ${more}`, 'Heading2'),
      p(`${more} ${text}`, 'Heading2'),
    ].join(''),
  },
  'heading-first-is-title': {
    body: [p('On Ferries', 'Heading1'), p(text), p('Fares', 'Heading2'), p(more)].join(''),
  },
  'heading-first-is-no-title': {
    body: [p('Fares', 'Heading1'), p(text), p('Routes', 'Heading1'), p(more)].join(''),
  },
  'title-over-two-lines': {
    body: [
      p('The Harbour Plan', 'Title'),
      p('and What It Leaves Out', 'Title'),
      p('A reply', 'Subtitle'),
      p(text),
    ].join(''),
    styles: usual + style('Subtitle', 'Subtitle'),
  },
  lists: {
    body: [
      p('Three things are asked:'),
      item('dredge the inner basin'),
      item('before the spring', 1),
      item('and again in autumn', 1),
      item('move the fuel quay'),
      p('Then, in this order:'),
      item('survey the bed', 0, 2),
      item('call for tenders', 0, 2),
      p('After a word between them it goes on:'),
      item('dredge', 0, 2),
      p(
        'No item, although its style would make it one.',
        `${val('pStyle', 'Normal')}<w:numPr>${val('ilvl', 0)}${val('numId', 0)}</w:numPr>`,
      ),
    ].join(''),
  },
  'lists-by-style': {
    styles:
      usual +
      style('ListBullet', 'List Bullet', `<w:pPr><w:numPr>${val('numId', 1)}</w:numPr></w:pPr>`) +
      style('ListBullet2', 'List Bullet 2', `<w:pPr><w:numPr>${val('numId', 1)}</w:numPr></w:pPr>`) +
      style('ListContinue', 'List Continue'),
    body: [
      p('cranes', 'ListBullet'),
      p('on rails', 'ListBullet2'),
      p('which rust', 'ListContinue'),
      p('sheds', 'ListBullet'),
      p(text),
    ].join(''),
  },
  'lists-without-marks': {
    // A numbering that prints nothing makes no list.
    numbering: lists.replaceAll('w:val="bullet"', 'w:val="none"'),
    body: [item(text), item(more)].join(''),
  },
  'lists-unmarked': {
    // A level whose mark is white space goes on with the item above it.
    numbering: lists.replace('w:val="%2."', 'w:val=" "'),
    body: [item('dredge the basin'), item('which has waited long', 1), item('move the quay'), p(text)].join(''),
  },
  'lists-typed': {
    body: [
      p('Three things are asked:'),
      p(`${r('1. ')}${r('dredge', '<w:b/>')}${r(' the inner basin;')}`),
      p('(a) before the spring;'),
      p('(b) in autumn;'),
      p('2. move the fuel quay.'),
      p('And not:'),
      p('<w:r><w:t>•</w:t><w:tab/><w:t>a second buoy;</w:t></w:r>'),
      p('–\u00a0a survey of surveys.'),
      p('7. A number that counts on from nothing is a word of its paragraph.'),
    ].join(''),
  },
  code: {
    styles: usual + style('SourceCode', 'Source Code'),
    body: `${p(text)}${p('<w:r><w:t>depth = 5</w:t><w:br/><w:t xml:space="preserve">  silt = 2</w:t></w:r>', 'SourceCode')}`,
  },
  table: {
    body: `${p(text)}${table(['Quay', 'Depth'], ['North', '5.1 m'], ['South', ''])}${p(more)}`,
  },
  'table-merged': {
    body: `<w:tbl><w:tr><w:tc><w:tcPr>${val('gridSpan', 2)}</w:tcPr>${p('Depth by quay')}</w:tc><w:tc>${p('Year')}</w:tc></w:tr>
      <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('North')}</w:tc><w:tc>${p('5.1 m')}</w:tc><w:tc>${p('2019')}</w:tc></w:tr>
      <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>${p('4.8 m')}</w:tc><w:tc>${p('2023')}</w:tc></w:tr></w:tbl>`,
  },
  'table-nested': {
    body: table(['North', table(['5.1 m', '2019'], ['4.8 m', '2023']) + p('and falling')], ['South', '6 m']),
  },
  'table-for-layout': {
    body: `${table([p('In brief', 'Heading2') + p(text) + item('one point')])}${table([p('Left column', 'Heading2') + p(more), p(text)])}`,
  },
  footnotes: {
    body: [
      p(
        `${r('The bed has risen.')}<w:r>${'<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'}<w:footnoteReference w:id="2"/></w:r>${r(' Nobody disputes it.')}<w:r><w:endnoteReference w:id="5"/></w:r>`,
      ),
      p(
        `${r('The port says otherwise')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>${r('.')}`,
      ),
    ].join(''),
    footnotes: `<w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote>${note('footnote', 1, 'In a letter.')}${note('footnote', 2, 'Survey of the bed, sheet 4.')}`,
    endnotes: note('endnote', 5, 'Not even the port.'),
  },
  'footnotes-typed': {
    body: [
      p(
        `${r('The bed has risen.')}${r('12', val('vertAlign', 'superscript'))}${r(' It rose by 10')}${r('3', val('vertAlign', 'superscript'))}${r(' grains.')}`,
      ),
      p(more),
    ].join(''),
  },
  margins: {
    body: p(text),
    headers: [p('Harbour Papers, New Series'), `${p('Harbour Papers')}<w:p/>`],
    footers: [
      p(`${r('Page ')}${field('PAGE', '3')}${r(' of ')}${field('NUMPAGES', '12')}`),
      p(`${field(' PAGE \\* MERGEFORMAT ', '4')}${r('  Port Authority of the Northern Coast')}`),
    ],
  },
};

export const changes: Record<string, Document> = {
  'changes-accepted': {
    body: [
      p(
        `${r('The bed has ')}${wrap('del', '<w:r><w:delText>sunk</w:delText></w:r>')}${wrap('ins', r('risen'))}${r(' again.')}`,
      ),
      p(`${wrap('moveTo', r('Moved here.'))}${r(' And stays.')}`),
      p(wrap('moveFrom', r('Moved here.'))),
    ].join(''),
  },
  'changes-paragraph-mark': {
    // A paragraph mark that was struck out: two paragraphs become one, set as the second.
    body: [
      p(r('One sentence,'), `<w:rPr>${wrap('del', '')}</w:rPr>`),
      p(r(' not two.')),
      p(wrap('del', '<w:r><w:delText>Gone.</w:delText></w:r>'), `<w:rPr>${wrap('del', '')}</w:rPr>`),
      p('After it.'),
    ].join(''),
  },
  'changes-in-tables': {
    body: `<w:tbl><w:tr><w:tc>${p('kept')}</w:tc><w:tc>${p('row')}</w:tc></w:tr><w:tr><w:trPr>${wrap('del', '')}</w:trPr><w:tc>${p(wrap('del', '<w:r><w:delText>struck</w:delText></w:r>'))}</w:tc></w:tr></w:tbl>`,
  },
  'changes-notes': {
    body: p(`${r('No note is left.')}${wrap('del', '<w:r><w:footnoteReference w:id="1"/></w:r>')}`),
    footnotes: note('footnote', 1, 'Struck out with its mark.'),
  },
  links: {
    body: p(
      `${r('See ')}<w:hyperlink r:id="h1">${r('the ')}${r('survey', on('i'))}</w:hyperlink>${r(', ')}<w:hyperlink w:anchor="b">${r('section 2')}</w:hyperlink>${r(' and ')}<w:hyperlink r:id="h2">${r('this')}</w:hyperlink>${r('.')}`,
    ),
    links: { h1: 'https://harbour.example/survey', h2: 'javascript:alert(1)' },
  },
  fields: {
    body: [
      p(
        `${r('As figure ')}${field('REF fig1 \\h', '2')}${r(' shows, on ')}<w:fldSimple w:instr=" DATE ">${r('3 May')}</w:fldSimple>${r(' it was 4 m.')}`,
      ),
      p(
        `${r('Never closed: ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD x</w:instrText></w:r>`,
      ),
      p('and the text goes on.'),
    ].join(''),
  },
  contents: {
    styles: usual + style('TOCHeading', 'TOC Heading') + style('TOC1', 'toc 1'),
    body: [
      sdt('<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>', p('Contents', 'TOCHeading')),
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Depth')}<w:r><w:tab/></w:r>${r('3')}`,
      ),
      p(`${r('Costs')}<w:r><w:tab/></w:r>${field('PAGEREF x', '9')}`),
      // The end of the field often stands in what follows.
      p(`<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('Depth')}`, 'Heading1'),
      p(text),
    ].join(''),
  },
  'contents-unclosed': {
    // A table of contents that never ends must not take the document with it.
    body: [
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(text)}`,
      ),
      p(more),
    ].join(''),
  },
  controls: {
    body: [
      sdt('', p(text)),
      p(
        `${r('Port of ')}${sdt('', r('Norvik'))}${r(' in ')}<w:smartTag w:element="place">${r('the North')}</w:smartTag><w:customXml>${r('.')}</w:customXml>`,
      ),
      sdt('<w:showingPlcHdr/>', p('Click here to enter text.')),
    ].join(''),
  },
  characters: {
    body: [
      p(
        `${r('Long')}<w:r><w:noBreakHyphen/></w:r>${r('term')}<w:r><w:tab/><w:t>tabbed</w:t><w:br/><w:t>broken</w:t><w:cr/><w:t>line, dredg</w:t><w:softHyphen/><w:t>ing, soft\u00adware.</w:t></w:r>`,
      ),
      p(
        `${r('A depth of ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r(' 5 m')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${r('shallow, ')}<w:r><w:sym w:font="Symbol" w:char="03A9"/></w:r>${r('.')}`,
      ),
      p(`${r('A sign ')}<w:r><w:sym w:font="Webdings" w:char="F041"/></w:r>${r(' of none.')}`),
    ].join(''),
  },
  'line-breaks': {
    // Two breaks in a row part paragraphs; a page break alone is white space.
    body: p(`${r(text)}<w:r><w:br/><w:br/></w:r>${r(more)}<w:r><w:br w:type="page"/></w:r>`),
  },
  boxes: {
    body: [
      p(
        `${r(text)}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape(p('A box of its own words beside the text.'))}</mc:Choice><mc:Fallback>${box(p('A box of its own words beside the text.'))}</mc:Fallback></mc:AlternateContent></w:r>${r(' It goes on.')}`,
      ),
      p(`<w:r>${box(p('“No dredging has been paid for since the ferry lines moved”'))}</w:r>${r(more)}`),
    ].join(''),
  },
  hidden: {
    body: [
      p(`${r('What is seen')}${r(' and what is not', on('vanish'))}${r('.')}`),
      p(r('All of it hidden.', on('vanish'))),
      p(more),
    ].join(''),
  },
  captions: {
    body: [
      p(text),
      p('The inner basin at low water', 'Caption'),
      p(`${r('Figure ')}${field('SEQ Figure', '2')}${r('. Depth by year')}`),
      p(more),
    ].join(''),
  },
  quotations: {
    body: [
      p(text),
      p('We were promised dredging.', 'Quote'),
      p('We were given a buoy.', 'Quote'),
      p(more),
      p('A last word.', 'Quote'),
    ].join(''),
  },
  formulas: {
    body: p(
      `${r('The loss is ')}<m:oMath><m:r><m:t>d</m:t></m:r><m:r><m:t>=0.1</m:t></m:r><m:f><m:num><m:r><m:t>m</m:t></m:r></m:num></m:f></m:oMath>${r(' a year.')}`,
    ),
  },
  ruby: {
    body: p(
      `<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>みなと</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>港</w:t></w:r></w:rubyBase></w:ruby></w:r>${r('は浅い。')}`,
    ),
  },
  emphasis: {
    body: p(`${r('The word ')}${r('shallow', on('i'))}${r(' is ')}${r('not', on('b') + on('i'))}${r(' the port’s.')}`),
  },
  properties: {
    core: '<dc:title>Harbour Notes</dc:title><dc:creator>Ann Lee; Bo van Dam</dc:creator><dcterms:created>2001-02-03T04:05:06Z</dcterms:created>',
    body: p(`${text} ${more}`),
  },
  'properties-of-programs': {
    core: '<dc:title>Microsoft Word - final_v3.doc</dc:title><dc:creator>Microsoft Office User</dc:creator>',
    body: p(text),
  },
  'properties-and-page': {
    core: '<dc:title>An Older Title</dc:title><dc:creator>Ty Pist</dc:creator>',
    body: [p('The Harbour Plan', 'Title'), p('By Ann Lee'), p(text)].join(''),
  },
  comments: {
    body: p(
      `<w:commentRangeStart w:id="0"/>${r(text)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    ),
  },
  'inserted-files': { body: `${p(text)}<w:altChunk r:id="h9"/>` },
  'white-space': {
    // Without `xml:space` the white space at a run's ends is none; line ends within it are layout of the XML.
    body: `<w:p><w:r><w:t>\n      laid out\n      by a program </w:t></w:r><w:r><w:t xml:space="preserve"> and read</w:t></w:r></w:p>\n${p('And a & b < c.')}`,
  },
};
