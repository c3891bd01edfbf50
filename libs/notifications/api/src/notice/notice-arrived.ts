/** A person's notices changed: heard by their own open pages only. */
export class NoticeArrived {
  static readonly event = 'NoticeArrived';
  static readonly topicOf = (personId: string) => `${NoticeArrived.event}:${personId}`;
  readonly event = NoticeArrived.event;
  readonly topic: string;

  constructor(
    personId: string,
    readonly payload: { readonly noticeId: string | null },
  ) {
    this.topic = NoticeArrived.topicOf(personId);
  }
}
