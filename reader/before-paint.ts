// Runs before the style sheet and before anything is painted. Kept apart from the module, which runs after parsing.
import { parseSettings } from '../src/platform/settings';
import { mirroredSettings } from '../src/platform/settings-mirror';
import { showAppearance } from './appearance';

// Without this line the manifest's policy lets images load from anywhere over https.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = "img-src 'self' data:";
document.head.append(policy);

showAppearance(document.documentElement, parseSettings(mirroredSettings()));
