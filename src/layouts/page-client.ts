// What every page starts with, in one file.
import './header-search-client.ts';
import '#share/other-device-element.ts';
import '#offline/register-client.ts';
