/** Scrolls so that what stands around an element begins at the top, if its end is out of sight. */
export function showStart(body: HTMLElement): void {
  const view = body.ownerDocument.defaultView;
  const first = body.querySelector('.call-first') ?? body.querySelector('.crisis') ?? body;
  if (view && first.getBoundingClientRect().bottom > view.innerHeight)
    body.parentElement?.scrollIntoView({ block: 'start' });
}
