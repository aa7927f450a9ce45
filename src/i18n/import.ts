import { createFormats } from './formats.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** What the page says where a reader brings data along, and about the data sets that there are. */
export interface ImportWords {
  readonly shown: string;
  readonly shipped: string;
  readonly own: string;
  readonly holds: (texts: number, positions: number) => string;
  readonly versionOf: (version: string) => string;
  readonly addFiles: string;
  readonly dropHere: string;
  readonly dropGloss: string;
  readonly privacy: string;
  readonly accepted: string;
  readonly running: string;
  readonly stages: Readonly<Record<'rows' | 'documents' | 'arranging' | 'keeping', string>>;
  readonly readingFile: (file: string) => string;
  readonly amount: (bytes: number, total: number) => string;
  readonly rowsRead: (rows: number) => string;
  readonly documentsRead: (documents: number) => string;
  readonly secondsLeft: (seconds: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly cancelledText: string;
  readonly done: (sets: number) => string;
  readonly nothing: string;
  readonly nothingText: string;
  readonly lost: (file: string) => string;
  readonly lostText: string;
  readonly failed: string;
  readonly failedText: string;
  readonly dismiss: string;
  readonly show: (title: string) => string;
  readonly isShown: string;
  readonly save: string;
  readonly saveOf: (title: string) => string;
  readonly saving: string;
  readonly saveFailed: string;
  readonly problems: (problems: number) => string;
  readonly noProblems: string;
  readonly disputed: (records: number) => string;
  readonly faults: (rows: number) => string;
  readonly kept: (bytes: number) => string;
  readonly notKept: Readonly<Record<'full' | 'closed' | 'failed', string>>;
  readonly rowAccount: string;
  readonly rowLine: (rows: number, kept: number) => string;
  readonly passedOver: (files: number) => string;
  readonly askColumns: string;
  readonly readSo: string;
  readonly seconds: (milliseconds: number) => string;
  readonly yourData: string;
  readonly noneYet: string;
  readonly storageClosed: string;
  readonly storageUsed: (used: number, quota: number) => string;
  readonly added: (date: string) => string;
  readonly size: (bytes: number) => string;
  readonly visitOnly: string;
  readonly otherFormat: string;
  readonly rename: string;
  readonly renameOf: (title: string) => string;
  readonly newTitle: string;
  readonly keepTitle: string;
  readonly remove: string;
  readonly removeOf: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly undo: string;
  readonly undoOf: (title: string) => string;
  readonly removeForGood: string;
  readonly missingTitle: (id: string, version: string | undefined) => string;
  readonly missingText: string;
  readonly otherVersionTitle: (wanted: string, present: string) => string;
  readonly otherVersionText: string;
  readonly shownInstead: (title: string) => string;
}

/** A size in bytes, as people say it, in units of a thousand. */
function megabytes(format: typeof en, bytes: number): string {
  if (bytes >= 1_000_000_000) return `${format.number(Math.round(bytes / 100_000_000) / 10)} GB`;
  if (bytes < 100_000) return `${format.number(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${format.number(Math.round(bytes / 100_000) / 10)} MB`;
}

function count(value: number, one: string, other: string): string {
  return `${en.number(value)} ${value === 1 ? one : other}`;
}

/** The words of bringing data along, in each language. */
export const IMPORT_WORDS: Words<ImportWords> = {
  en: {
    shown: 'Shown now',
    shipped: 'Comes with the page',
    own: 'Your own',
    holds: (texts, positions) =>
      `${count(texts, 'text', 'texts')}, ${count(positions, 'position', 'positions')}`,
    versionOf: (version) => `version ${version}`,
    addFiles: 'Add files',
    dropHere: 'Drop the files to add them',
    dropGloss: 'They are read in this browser and sent nowhere.',
    privacy: 'Nothing leaves this browser: files are read here, and what comes of them is kept here.',
    accepted:
      'Tables of votes (CSV, also tab- or semicolon-separated), resolution documents (TXT, Word, PDF), data sets saved from this page; also inside ZIP or gzip. Files can be dropped anywhere on the page.',
    running: 'Reading your files',
    stages: {
      rows: 'Reading rows',
      documents: 'Reading documents',
      arranging: 'Arranging the records',
      keeping: 'Keeping them in this browser',
    },
    readingFile: (file) => `now ${file}`,
    amount: (bytes, total) => `${megabytes(en, bytes)} of ${megabytes(en, total)}`,
    rowsRead: (rows) => count(rows, 'row', 'rows'),
    documentsRead: (documents) => count(documents, 'document', 'documents'),
    secondsLeft: (seconds) => `about ${count(seconds, 'second', 'seconds')} left`,
    cancel: 'Cancel',
    cancelled: 'Cancelled',
    cancelledText: 'Nothing of these files was kept; everything else is as it was.',
    done: (sets) => (sets === 1 ? 'Your data set is ready' : `${en.number(sets)} data sets are ready`),
    nothing: 'No votes were found in these files',
    nothingText: 'Nothing was added. What was wrong with each file stands below.',
    lost: (file) => `“${file}” could not be read to its end`,
    lostText: 'It was removed or changed while it was being read. Nothing was added; add the files again.',
    failed: 'The files could not be read',
    failedText: 'Nothing was added, and everything else is as it was. What happened:',
    dismiss: 'Close',
    show: (title) => `Show “${title}”`,
    isShown: 'It is shown now.',
    save: 'Save as package',
    saveOf: (title) => `Save “${title}” as package`,
    saving: 'Saving…',
    saveFailed: 'The package could not be made.',
    problems: (problems) => `${count(problems, 'problem', 'problems')} found and listed`,
    noProblems: 'No problem found',
    disputed: (records) => count(records, 'disputed record', 'disputed records'),
    faults: (rows) => `${count(rows, 'fault', 'faults')} in its files; the rows are left out`,
    kept: (bytes) => `Kept in this browser, ${megabytes(en, bytes)}`,
    notKept: {
      full: 'The browser has no room for it: it is here until you close the page. Delete another set, or save it as a package.',
      closed:
        'The browser keeps nothing for this page (a private window, perhaps): it is here until you close the page. Save it as a package.',
      failed: 'The browser could not keep it: it is here until you close the page. Save it as a package.',
    },
    rowAccount: 'What became of the rows',
    rowLine: (rows, kept) =>
      rows === kept
        ? `${count(rows, 'row', 'rows')}, all kept`
        : `${count(rows, 'row', 'rows')}, ${en.number(kept)} kept, ${en.number(rows - kept)} reported`,
    passedOver: (files) => `${count(files, 'file', 'files')} passed over`,
    askColumns: 'One question before this can be read',
    readSo: 'Read it so',
    seconds: (milliseconds) => `Read in ${en.number(Math.round(milliseconds / 100) / 10)} s`,
    yourData: 'Data sets, and your own',
    noneYet: 'You have added none yet.',
    storageClosed:
      'This browser keeps nothing for the page (a private window, perhaps): sets you add are here until you close it.',
    storageUsed: (used, quota) =>
      `The page uses ${megabytes(en, used)} of the ${megabytes(en, quota)} that the browser gives it.`,
    added: (date) => `added ${date}`,
    size: (bytes) => megabytes(en, bytes),
    visitOnly: 'until you close the page',
    otherFormat:
      'Kept by another version of Rollcall, which can open it. Add its files again to see it here.',
    rename: 'Rename',
    renameOf: (title) => `Rename “${title}”`,
    newTitle: 'Title',
    keepTitle: 'Keep the title',
    remove: 'Delete',
    removeOf: (title) => `Delete “${title}”`,
    removed: (title) => `“${title}” was deleted.`,
    undo: 'Undo',
    undoOf: (title) => `Undo: have “${title}” back`,
    removeForGood: 'Delete for good',
    missingTitle: (id, version) =>
      `The data set “${id}”${version === undefined ? '' : `, version ${version},`} is not here`,
    missingText:
      'A data set that somebody added stays in their browser. Ask whoever sent the link for the package (“Save as package”), or for the files it was made from, and drop them on this page: then the link shows what it was made to show.',
    otherVersionTitle: (wanted, present) =>
      `The link was made with version ${wanted}; this is version ${present}`,
    otherVersionText:
      'Numbers may differ from those that the sender saw. For exactly those, ask for the package of that version and drop it on this page.',
    shownInstead: (title) => `Shown instead: ${title}.`,
  },
  zh: {
    shown: '正在显示',
    shipped: '本站自带',
    own: '您添加的',
    holds: (texts, positions) => `${zh.number(texts)}个文本，${zh.number(positions)}个立场`,
    versionOf: (version) => `版本${version}`,
    addFiles: '添加文件',
    dropHere: '松开即可添加文件',
    dropGloss: '文件在本浏览器内读取，不会发送到任何地方。',
    privacy: '任何内容都不会离开本浏览器：文件在此读取，结果也保存在此。',
    accepted:
      '表决数据表（CSV，也可用制表符或分号分隔）、决议文件（TXT、Word、PDF）、从本页保存的数据集；也可在ZIP或gzip压缩包内。文件可拖放到页面任何位置。',
    running: '正在读取文件',
    stages: {
      rows: '正在读取各行',
      documents: '正在读取文件',
      arranging: '正在整理记录',
      keeping: '正在保存到本浏览器',
    },
    readingFile: (file) => `当前：${file}`,
    amount: (bytes, total) => `${megabytes(zh, bytes)}，共${megabytes(zh, total)}`,
    rowsRead: (rows) => `${zh.number(rows)}行`,
    documentsRead: (documents) => `${zh.number(documents)}份文件`,
    secondsLeft: (seconds) => `约剩${zh.number(seconds)}秒`,
    cancel: '取消',
    cancelled: '已取消',
    cancelledText: '这些文件的内容均未保存；其他一切如前。',
    done: (sets) => (sets === 1 ? '您的数据集已就绪' : `${zh.number(sets)}个数据集已就绪`),
    nothing: '这些文件中没有找到表决',
    nothingText: '没有添加任何内容。各文件的问题列在下面。',
    lost: (file) => `“${file}”未能读完`,
    lostText: '该文件在读取过程中被移走或更改。没有添加任何内容；请重新添加。',
    failed: '文件无法读取',
    failedText: '没有添加任何内容，其他一切如前。经过如下：',
    dismiss: '关闭',
    show: (title) => `显示“${title}”`,
    isShown: '现正显示。',
    save: '存为数据包',
    saveOf: (title) => `将“${title}”存为数据包`,
    saving: '正在保存…',
    saveFailed: '无法生成数据包。',
    problems: (problems) => `发现并列出${zh.number(problems)}个问题`,
    noProblems: '未发现问题',
    disputed: (records) => `${zh.number(records)}条有争议的记录`,
    faults: (rows) => `其文件中有${zh.number(rows)}处错误；相关各行未计入`,
    kept: (bytes) => `已保存在本浏览器，${megabytes(zh, bytes)}`,
    notKept: {
      full: '浏览器没有空间保存：关闭页面前可用。请删除另一个数据集，或存为数据包。',
      closed: '浏览器不为本页保存内容（可能是无痕窗口）：关闭页面前可用。请存为数据包。',
      failed: '浏览器未能保存：关闭页面前可用。请存为数据包。',
    },
    rowAccount: '各行的去向',
    rowLine: (rows, kept) =>
      rows === kept
        ? `${zh.number(rows)}行，全部保留`
        : `${zh.number(rows)}行，保留${zh.number(kept)}行，报告${zh.number(rows - kept)}行`,
    passedOver: (files) => `略过${zh.number(files)}个文件`,
    askColumns: '读取之前还有一个问题',
    readSo: '照此读取',
    seconds: (milliseconds) => `用时${zh.number(Math.round(milliseconds / 100) / 10)}秒`,
    yourData: '数据集与您自己的数据',
    noneYet: '您尚未添加。',
    storageClosed: '本浏览器不为本页保存内容（可能是无痕窗口）：您添加的数据集在关闭页面前可用。',
    storageUsed: (used, quota) => `本页使用了浏览器所给${megabytes(zh, quota)}中的${megabytes(zh, used)}。`,
    added: (date) => `添加于${date}`,
    size: (bytes) => megabytes(zh, bytes),
    visitOnly: '关闭页面前可用',
    otherFormat: '由Rollcall的另一版本保存，须用该版本打开。重新添加其文件即可在此查看。',
    rename: '重命名',
    renameOf: (title) => `重命名“${title}”`,
    newTitle: '标题',
    keepTitle: '保存标题',
    remove: '删除',
    removeOf: (title) => `删除“${title}”`,
    removed: (title) => `已删除“${title}”。`,
    undo: '撤销',
    undoOf: (title) => `撤销：恢复“${title}”`,
    removeForGood: '彻底删除',
    missingTitle: (id, version) =>
      `这里没有数据集“${id}”${version === undefined ? '' : `（版本${version}）`}`,
    missingText:
      '他人添加的数据集只保存在其浏览器内。请向发送链接者索取数据包（“存为数据包”）或原始文件，拖放到本页：链接即可显示其原本的内容。',
    otherVersionTitle: (wanted, present) => `链接由版本${wanted}生成；这里是版本${present}`,
    otherVersionText: '数字可能与发送者所见不同。如需完全一致，请索取该版本的数据包并拖放到本页。',
    shownInstead: (title) => `现显示：${title}。`,
  },
};
