import { About } from './about.jsx';

export default function Page() {
  return <About stored={{ myWellness: 'I feel well' }} />;
}
