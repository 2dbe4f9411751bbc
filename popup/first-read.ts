// Runs while the popup's own script is still being fetched: the page is asked for its article at the earliest moment.
import { startFirstRead } from '../src/platform/first-read';

startFirstRead();
