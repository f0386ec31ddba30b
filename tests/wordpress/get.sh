#!/usr/bin/env bash
# A real WordPress with SQLite, out of Debian's packages and npm alone; nothing is installed.
# usage: get.sh FOLDER   (leaves FOLDER/site, and FOLDER/new.sqlite, its database as installed)
# needs: apt, dpkg, npm, python3, php with SQLite
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(realpath -m "$1")
# Stable: a version stays in the archive, with its security fixes, as long as the suite is served.
suite=trixie
packages="wordpress wordpress-theme-twentytwentyfive libjs-underscore libjs-lodash libjs-cropper php-getid3"

rm -rf "$folder"
mkdir -p "$folder"/apt/lists/partial "$folder"/apt/cache/archives/partial "$folder/deb"
# The mirror that this machine already uses, with lists of our own: the machine's stay as they are.
mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -E '/debian/?$' | sort -u | head -1)
[ -n "$mirror" ] || { echo "no mirror of Debian is set up here" >&2; exit 1; }
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" > "$folder/apt/sources.list"
apt=(apt-get -q -o "Dir::Etc::SourceList=$folder/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
  -o "Dir::State::Lists=$folder/apt/lists" -o "Dir::Cache=$folder/apt/cache" -o APT::Sandbox::User=root
  -o Acquire::Languages=none -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false)
"${apt[@]}" update
(cd "$folder/deb" && "${apt[@]}" download $packages)
for deb in "$folder"/deb/*.deb; do dpkg -x "$deb" "$folder/root"; done
# Its libraries are links to other packages, of which some are for what is not used here.
cp -aL "$folder/root/usr/share/wordpress" "$folder/site" 2> /dev/null || true
rm -f "$folder/site/.htaccess" "$folder/site/wp-config.php"

# What lets WordPress keep its data in SQLite comes with WordPress Playground.
(cd "$folder" && npm pack --silent @wp-playground/cli@3.1.56 > /dev/null && tar -xzf wp-playground-cli-*.tgz package/sqlite-database-integration.zip)
python3 -m zipfile -e "$folder/package/sqlite-database-integration.zip" "$folder/sqlite"
plugin=$folder/site/wp-content/plugins/sqlite-database-integration
cp -r "$folder/sqlite/plugin-sqlite-database-integration" "$plugin"
sed "s#{SQLITE_IMPLEMENTATION_FOLDER_PATH}#$plugin#; s#{SQLITE_PLUGIN}#sqlite-database-integration/load.php#" \
  "$plugin/db.copy" > "$folder/site/wp-content/db.php"
cp "$here/wp-config.php" "$folder/site/wp-config.php"
php -d display_errors=0 "$here/install.php" "$folder/site" 2> /dev/null
cp "$folder/wp.sqlite" "$folder/new.sqlite"
rm -rf "$folder"/{apt,deb,root,package,sqlite} "$folder"/*.tgz
