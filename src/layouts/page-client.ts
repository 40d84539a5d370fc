// What every page starts with, in one file.
import './header-search-client.ts';
import './languages-client.ts';
import '#share/page-tools-client.ts';
import '#offline/register-client.ts';
