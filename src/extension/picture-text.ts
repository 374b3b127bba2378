/** A picture as a `data:` address: the page's policy shows pictures from itself and from `data:` only, and files carry text. */
export const pictureText = (picture: Blob): Promise<string> =>
  new Promise((done, broke) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => broke(reader.error);
    reader.readAsDataURL(picture);
  });

/** The picture of such an address; empty where it is none. */
export const fromPictureText = (text: string): Blob => {
  const [, type = '', body = ''] = /^data:(image\/(?:png|jpeg));base64,([A-Za-z0-9+/=]*)$/u.exec(text) ?? [];
  return new Blob([Uint8Array.from(atob(body), (character) => character.charCodeAt(0))], { type });
};
