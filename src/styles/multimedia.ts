import { css } from 'lit';

/** A photo, sound or video in a document: never wider than its column. */
export const multimediaStyles = css`
  .multimedia-button {
    display: block;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .multimedia {
    margin-inline: 0;
  }

  .multimedia-button,
  .multimedia,
  .multimedia > figcaption,
  .multimedia-button ~ .error {
    margin-block-start: var(--_space);
  }

  .multimedia > * {
    display: block;
    max-inline-size: 100%;
  }

  .multimedia > img,
  .multimedia > video {
    block-size: auto;
    max-block-size: 80vh;
  }

  .multimedia > audio {
    inline-size: 100%;
  }

  @media print {
    .multimedia {
      break-inside: avoid;
    }

    .multimedia > img {
      max-block-size: 12cm;
    }
  }
`;
