/** Invented articles as their outlets send them, one of each format. */

export const MARKDOWN = `---
title: "Ferry company to cut night sailings"
author:
  - Nora Ellwood
  - Tomas Reyes
publication: The Calder Herald
date: 2031-03-30T18:42:00+01:00
updated: 2031-03-31T08:00:00+01:00
url: https://herald.example/ferry
guid: herald:ferry-31
description: Passengers told of the change by *text message*.
tags: [ferries, north]
---

# Ferry company to cut night sailings

CALDER, March 30 (Reuters) – The last boat will leave at *eight* from [next month](https://herald.example/next),
the **Calder Line** said on Sunday.

![The pier](pier.jpg)

## “No other way”

> “We have no other way,” said Ada Holm, who runs the company.

- Fares stay as they are.
- The first boat leaves at six &mdash; as before.

\`\`\`js
process.exit(1)
\`\`\`
`;

const NITF_BODY = `<body>
    <body.head>
      <hedline><hl1>Monsoon comes
        early to <location>Melur</location></hl1><hl2>Farmers welcome the rain</hl2></hedline>
      <byline>By <person>Priya Nair</person><byttl>Staff Reporter</byttl></byline>
      <distributor>Press Trust of India</distributor>
      <dateline><location>MELUR</location>, <story.date norm="20310601">June 1</story.date> (PTI) –</dateline>
    </body.head>
    <body.content>
      <block>
        <p>&#8220;It is the <em>earliest</em> in <num>20</num> years,&#8221; said <person>R. Kumar</person>, who farms rice &amp; cane.</p>
        <hl2>Dams fill</hl2>
        <bq><block><p>The dam is full for the first time since 2024.</p></block></bq>
        <media media-type="image"><media-reference source="dam.jpg"/><media-caption>The dam at Melur on Sunday.</media-caption><media-producer>A. Bose</media-producer></media>
        <p>Schools <![CDATA[<stay> & open]]>, the collector said.</p>
      </block>
    </body.content>
  </body>`;

export const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "nitf-3-4.dtd">
<nitf>
  <head>
    <title>melur-monsoon</title>
    <docdata management-status="usable">
      <doc-id id-string="pti-31-0601-17"/>
      <urgency ed-urg="4"/>
      <date.issue norm="20310601T093000+0530"/>
      <date.release norm="20310601T100000+0530"/>
      <du-key version="2" key="melur"/>
    </docdata>
    <pubdata type="print" name="Melur Gazette" date.publication="20310602" ex-ref="https://gazette.example/monsoon"/>
  </head>
  ${NITF_BODY}
</nitf>`;

const NEWS_ITEM = `<newsItem guid="urn:newsml:northwire.example:20310330:ferry" version="3" standard="NewsML-G2" xmlns="http://iptc.org/std/nar/2006-10-01/">
    <itemMeta>
      <itemClass qcode="ninat:text"/>
      <provider qcode="nprov:NW"><name>North Wire</name></provider>
      <versionCreated>2031-03-30T20:10:00Z</versionCreated>
      <firstCreated>2031-03-30T18:42:00Z</firstCreated>
      <pubStatus qcode="stat:usable"/>
    </itemMeta>
    <contentMeta>
      <located qcode="city:1"><name>Calder</name></located>
      <creator literal="jr"><name>Jane Roe</name></creator>
      <by>By Jane Roe and Tom Hale</by>
      <headline role="hld:sub">Unions call it a blow</headline>
      <headline>Calder Line cuts night boats</headline>
      <description role="drol:summary">The last boat leaves at eight.</description>
      <description role="drol:caption">A boat.</description>
    </contentMeta>
    <contentSet>
      <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
        <h2>A blow</h2>
        <p>Night boats will <strong>stop</strong>,<br/>the Calder Line said on Sunday.</p>
        <p>“It is a blow,” said Tom Vane, a union man.</p><script>alert(1)</script>
      </body></html></inlineXML>
    </contentSet>
  </newsItem>`;

export const NEWSML = `<?xml version="1.0" encoding="UTF-8"?>\n${NEWS_ITEM}`;

export const NEWS_MESSAGE = `<?xml version="1.0"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
  <header><sent>2031-03-30T20:11:00Z</sent></header>
  <itemSet>
    ${NEWS_ITEM}
    ${NEWS_ITEM.replace('version="3"', 'version="4"').replace('night boats', 'its night boats')}
    ${NEWS_ITEM}
    ${NEWS_ITEM.replace('stat:usable', 'stat:canceled').replace(':ferry', ':bridge')}
    ${NEWS_ITEM.replace('</versionCreated>', '</versionCreated><embargoed>2031-04-01T00:00:00Z</embargoed>')}
    ${NEWS_ITEM.replace('</versionCreated>', '</versionCreated><embargoed>2031-03-30T20:00:00Z</embargoed>').replace(':ferry', ':budget')}
    ${NEWS_ITEM.replace('ninat:text', 'ninat:picture')}
    <packageItem guid="urn:p" version="1"/>
    ${NEWS_ITEM.replace(/<inlineXML[\s\S]*<\/inlineXML>/, '<remoteContent href="x.xml"/>')}
    ${NEWS_ITEM.replace(/<inlineXML[\s\S]*<\/inlineXML>/, `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">${NITF_BODY}</nitf></inlineXML>`).replace(':ferry', ':monsoon')}
  </itemSet>
</newsMessage>`;

export const NINJS_1 = JSON.stringify(
  {
    uri: 'https://wire.example/ferry',
    type: 'text',
    version: '6',
    firstcreated: '2031-03-30T18:42:00Z',
    versioncreated: '2031-03-30T20:10:00Z',
    pubstatus: 'usable',
    byline: 'Jane Roe',
    headline: 'Calder Line cuts\nnight boats',
    located: 'Calder',
    copyrightholder: 'North Wire',
    usageterms: 'Not for archives.',
    description_text: 'Unions call it a blow.',
    body_xhtml:
      '<div><p>CALDER, March 30 (Reuters) – Night boats will <b>stop</b>.</p><p>“It is a blow,” said Tom Vane &amp; others.</p><figure><img src="x"><figcaption>The pier.</figcaption></figure></div>',
    body_text: 'CALDER, March 30 (Reuters) – Night boats will stop.',
    associations: { main: { uri: 'urn:x', type: 'text', headline: 'Another article' } },
  },
  null,
  2,
);

export const NINJS_3 = JSON.stringify({
  uri: 'urn:newsml:north.example:31',
  standard: { name: 'ninjs', version: '3.0' },
  versionCreated: '2031-03-30T20:10:00+02:00',
  pubStatus: 'usable',
  headlines: [
    { role: 'short', value: 'Boats cut' },
    { role: 'main', value: 'Calder Line cuts night boats' },
    { role: 'subtitle', value: 'Unions call it a blow' },
  ],
  by: 'By Jane Roe, North Wire',
  located: 'Calder',
  infoSources: [{ name: 'North Wire', role: 'origin' }],
  bodies: [
    { role: 'main', contentType: 'text/plain', value: 'Night boats will stop.\n\nIt is a blow.' },
  ],
});

const LONG = Array.from(
  { length: 12 },
  (_, at) =>
    `<p>Paragraph ${at + 1} of the report says that the council met again on the ferry.</p>`,
).join('');

export const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>Calder &amp; Harbour Herald</title>
    <link>https://herald.example/</link>
    <description>News of the harbour</description>
    <item>
      <title>Ferry line&#8217;s boats &amp;#8216;to stop&amp;#8217;</title>
      <link>https://herald.example/ferry</link>
      <guid isPermaLink="false">31-ferry</guid>
      <dc:creator><![CDATA[Nora Ellwood]]></dc:creator>
      <pubDate>Sun, 30 Mar 2031 18:42:00 GMT</pubDate>
      <atom:updated>2031-03-30T20:10:00Z</atom:updated>
      <description><![CDATA[<p>Unions call it a blow.</p>]]></description>
      <content:encoded><![CDATA[<h2>“No other way”</h2>${LONG}<figure><img src="p.jpg"/><figcaption>The pier.</figcaption></figure><script>track()</script>
<p>The post <a href="x">Ferry line’s boats</a> appeared first on <a href="y">Calder &amp; Harbour Herald</a>.</p>]]></content:encoded>
    </item>
    <item>
      <title>Bridge shut</title>
      <link>https://herald.example/bridge</link>
      <pubDate>Mon, 31 Mar 20223 09:00:00 GMT</pubDate>
      <description>The bridge is shut after the storm, the council said [&#8230;]</description>
    </item>
    <item><title>No address at all</title><description>Words.</description></item>
  </channel>
</rss>`;

export const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title type="html">Harbour &amp;amp; Hill</title>
  <id>tag:hill.example,2031:feed</id>
  <link href="https://hill.example/feed" rel="self"/>
  <link href="https://hill.example/"/>
  <updated>2031-03-31T08:00:00Z</updated>
  <author><name>Ana Lobo</name></author>
  <entry>
    <title>A view &lt;from&gt; the hill</title>
    <id>tag:hill.example,2031:1</id>
    <link href="https://hill.example/1"/>
    <published>2031-03-30T18:42:00Z</published>
    <updated>2031-03-31T08:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${LONG}<p>She said: <q>Yes</q> &amp; left.</p></div></content>
  </entry>
  <entry>
    <title>Only a summary</title>
    <id>tag:hill.example,2031:2</id>
    <link href="https://hill.example/2" rel="alternate"/>
    <author><name>Ben Ode</name></author>
    <source><title>Other Blog</title></source>
    <updated>2031-03-31T08:00:00Z</updated>
    <summary>Two lines,
a &lt; b.</summary>
  </entry>
</feed>`;

export const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://rdf.example/"><title>Old Wire</title><link>https://rdf.example/</link><description>d</description></channel>
  <item rdf:about="https://rdf.example/1"><title>Quay sold</title><link>https://rdf.example/1</link><dc:creator>I. Marsh</dc:creator><dc:date>2031-03-30</dc:date><description>The quay is sold.</description></item>
</rdf:RDF>`;

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Quay Notes',
  home_page_url: 'https://quay.example/',
  authors: [{ name: 'I. Marsh' }],
  items: [
    {
      id: '1',
      url: 'https://quay.example/1',
      title: 'Long',
      content_html: LONG,
      date_published: '2031-03-30T18:42:00-05:00',
      date_modified: '2031-04-01T00:00:00Z',
    },
    { id: 2, url: 'https://quay.example/2', content_text: 'The quay is sold.\nNobody was told.' },
  ],
});

export const JSONL = [
  {
    id: 'a-1',
    title: 'Ferry sold',
    dek: 'Nobody was told',
    byline: 'By Jane Roe',
    outlet: 'Calder Herald',
    published: 'March 30, 2031',
    url: 'https://herald.example/a',
    version: 2,
    text: 'CALDER, March 30 (Reuters) – The ferry is sold.\n“It is,” said Tom Vane.',
  },
  {
    id: 'a-2',
    html: '<p>The quay <i>is</i> shut.</p><p>“For good,” she said.</p>',
    published: '2031-03-30T23:30:00-05:00',
    version: '2031-03-31T01:00:00Z',
  },
  { id: 'a-3', status: 'canceled' },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

/** Every sample by the name of a file that holds it. */
export const SAMPLES: readonly (readonly [fileName: string, text: string])[] = [
  ['ferry.md', MARKDOWN],
  ['monsoon.nitf', NITF],
  ['ferry.xml', NEWSML],
  ['message.xml', NEWS_MESSAGE],
  ['one.json', NINJS_1],
  ['three.json', NINJS_3],
  ['herald.rss', RSS],
  ['hill.atom', ATOM],
  ['old.xml', RDF],
  ['quay.json', JSON_FEED],
  ['lines.jsonl', JSONL],
];
