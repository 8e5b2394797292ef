// Entry of the dialog that proposes people for all open requests.
import { render } from 'preact';
import { Review } from './review.tsx';
import '../styles/base.css';
import '../styles/parts.css';
import '../styles/fields.css';
import '../styles/advisory.css';
import './proposals.css';

const place = document.getElementById('app');
if (place) render(<Review />, place);
