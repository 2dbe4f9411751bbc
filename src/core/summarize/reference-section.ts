import type { Section } from '../model';

const HEADING =
  /^[\d.\s]*(?:references|bibliography|works cited|literature cited|sources|further reading|external links|notes|footnotes|endnotes|citations|literatur|literaturverzeichnis|einzelnachweise|quellen|weblinks|anmerkungen|références|bibliographie|notes et références|liens externes|referencias|bibliografía|notas|enlaces externos|riferimenti|bibliografia|note|collegamenti esterni|referências|fontes|ligações externas|referenties|bronnen|referenser|källor|referencer|kilder|przypisy|źródła|примечания|литература|ссылки|источники|参考文献|脚注|参考资料|参考資料|المراجع|مراجع|kaynakça|tài liệu tham khảo)\s*:?$/iu;

/** Whether a section lists sources or notes: it is described, never quoted. */
export function isReferenceSection(section: Section): boolean {
  return section.heading !== null && section.heading.length <= 40 && HEADING.test(section.heading.trim());
}
