'use client';

import { useRef, useState } from 'react';
import { PcspAboutMe, PcspProvider } from 'pcsp-elements/react';
import 'pcsp-elements/register/about-me';
import 'pcsp-elements/register/provider';

export function About({ stored }) {
  const about = useRef(null);
  const [value, setValue] = useState(stored);
  const [event, setEvent] = useState('');
  const [saved, setSaved] = useState('');
  const [readonly, setReadonly] = useState(false);
  const [locale, setLocale] = useState('en-GB');
  const take = ({ type, detail }) => {
    setValue(detail.value);
    setEvent(`${type}: ${detail.value?.myWellness}`);
  };
  return (
    <>
      <p>
        <button onClick={() => about.current.undo()}>Undo</button>
        <button onClick={() => setReadonly(!readonly)}>Read only</button>
        <button onClick={() => setLocale('cy')}>Cymraeg</button>
      </p>
      <PcspProvider locale={locale}>
        <PcspAboutMe
          ref={about}
          value={value}
          readonly={readonly}
          onPcspInput={take}
          onPcspChange={take}
          onPcspSubmit={({ detail }) => setSaved(JSON.stringify(detail.value))}
        />
      </PcspProvider>
      <p>
        Last event: <output id="event">{event}</output>
      </p>
      <pre id="saved">{saved}</pre>
    </>
  );
}
