// Runs before the style sheet and before anything is painted. Kept apart from the module, which runs after parsing.
import { askEarly } from '../src/platform/ask-early';
import { parseSettings } from '../src/platform/settings';
import { mirroredSettings } from '../src/platform/settings-mirror';
import { showAppearance } from './appearance';
import { imagesAllowedHere } from './image-consent';
import { refuseImages } from './image-policy';

askEarly(location.search);

const settings = parseSettings(mirroredSettings());
if (settings.showImages !== 'always' && !imagesAllowedHere(location.search)) refuseImages();

showAppearance(document.documentElement, settings);
