// A guide far below what is seen waits with its frame and files until it comes near.

/**
 * Opens the guide in the box once that comes within two screens of what is seen, or in sight in a part that scrolls by
 * itself; at once where it is near, or where no browser tells.
 */
export function whenNear(box: Element, open: () => void): void {
  const isNear = box.checkVisibility?.() && box.getBoundingClientRect().y < 3 * innerHeight;
  if (window.IntersectionObserver && !isNear)
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.pop()!.isIntersecting) return;
        observer.disconnect();
        open();
      },
      { rootMargin: "200%" },
    ).observe(box);
  else open();
}
