import { archiveOf } from './filed.ts';
import { SLIPWAY } from './slipway.ts';
const a=await archiveOf(...SLIPWAY);
for(const p of SLIPWAY){console.log(p.article.id,p.article.outlet&&p.article.text.slice(p.article.outlet.span.start,p.article.outlet.span.end),p.reading.published.edtf,p.article.title&&'title')}
for(const topic of process.argv.slice(2)){console.log('##',topic);for(const g of await a.timeline({topic}))for(const e of g.entries)console.log(g.edtf,e.datedBy,'|',e.remark.differ.join(),'|',e.remark.clippings.map(c=>`${c.source.articleId}: ${c.context?'('+c.context.text.slice(0,25)+'…) ':''}${c.sentences.map(s=>s.text).join(' ').slice(0,110)}`).join(' = '));}
