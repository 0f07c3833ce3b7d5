import { css } from 'lit';

/** Who the person is, where they live and how to reach them. */
export const personDemographicsStyles = css`
  .person-name {
    font-size: 1.35em;
    font-weight: var(--_font-weight-bold);
    line-height: 1.25;
  }

  .reading > .known-as {
    margin-block-start: var(--_space);
  }

  .reading > dl + dl {
    margin-block-start: var(--_space);
  }

  .nhs-number {
    font-variant-numeric: tabular-nums;
  }

  /* whoever copies the number copies it once */
  .nhs-number + .vh {
    user-select: none;
    -webkit-user-select: none;
  }

  ul.entries {
    list-style: none;
    padding-inline-start: 0;
  }

  .address > bdi {
    display: block;
  }

  .way {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
  }

  /* one below the other, each as large as a finger */
  .way :any-link {
    display: inline-block;
    align-content: center;
    min-block-size: max(1.75em, var(--_smallest-target));
    margin-block: calc((1.75em - max(1.75em, var(--_smallest-target))) / 2);
  }

  .way > .value,
  .one-of-two {
    color: var(--_color-text-quiet);
  }

  /* what was opened on the screen by choice is not put on paper with the rest */
  @media print {
    .sex-and-gender > .disclosed {
      display: none;
    }
  }
`;
