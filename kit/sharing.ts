/** How a web space lets pages of other sites use the guide's files. */
export const SHARING =
  'On most web hosts: a file named `.htaccess` in the folder of the guide\'s files, with the line `Header set Access-Control-Allow-Origin "*"`. Otherwise ask the host for it.';
