/** Without this line the manifest's policy lets images load from anywhere over https. It cannot be taken back. */
export function refuseImages(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "img-src 'self' data:";
  document.head.append(policy);
  document.documentElement.dataset['images'] = 'refused';
}

/** Whether the page was started so that images can load. */
export function imagesCanLoad(): boolean {
  return document.documentElement.dataset['images'] !== 'refused';
}
