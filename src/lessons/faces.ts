import type { LessonPack, PupilItem, PupilPack, TeacherPack } from './model.ts';

/**
 * A lesson as its teacher has it. One that came without answers, as pupils get it, has empty places
 * for them.
 */
export function teacherPack(pack: LessonPack): TeacherPack {
  if (pack.face === 'teacher') return pack;
  return { ...pack, face: 'teacher', items: pack.items.map((item) => ({ ...item, answer: '' })) };
}

/**
 * A lesson as it is given to pupils. It is put together from what pupils may have, not by taking
 * out what they may not, so that nothing else can slip through. What is only hidden at first (the
 * other language, headline and date) is in it, since the pupil's own page shows it.
 */
export function pupilPack({ version, title, introduction, items }: LessonPack): PupilPack {
  return { version, face: 'pupil', title, introduction, items: items.map(pupilItem) };
}

function pupilItem(item: PupilItem): PupilItem {
  const { article, passage, to, seen, note, question, view, quote } = item;
  return {
    article,
    passage,
    ...(to !== undefined && { to }),
    seen,
    note,
    question,
    view,
    ...(quote && { quote }),
  };
}
