#!/usr/bin/env python3
"""The question of `voorzorg regio FOLDER --onderdeel ankerpunten --formaat json`, as DuckDB's read_json answers it.

    region.py FOLDER OUT

Of each municipality the newest dossier counts, of one day the first by name; then per ankerpunt how many said yes, how
many no and how many neither. Unlike voorzorg, this does not check what it reads, and does not say who could help whom.
The columns that the question needs are named, so that DuckDB need not look for them, nor read the texts into its own.
"""

import argparse
import json
import os

import duckdb

QUERY = """
WITH dossiers AS (
  SELECT gemeente.code AS code, voorzorgscan AS scan,
    row_number() OVER (PARTITION BY gemeente.code ORDER BY peildatum DESC, filename) AS place
  FROM read_json(?, filename = true, format = 'unstructured', columns = {
    gemeente: 'STRUCT(code VARCHAR)', peildatum: 'DATE',
    voorzorgscan: 'MAP(VARCHAR, STRUCT("aanDeSlag" BOOLEAN))'})
), answers AS (
  SELECT unnest(map_entries(scan)) AS entry FROM dossiers WHERE place = 1
)
SELECT entry.key, count(*) FILTER (WHERE entry.value."aanDeSlag"), count(*) FILTER (WHERE NOT entry.value."aanDeSlag"),
  count(*) FILTER (WHERE entry.value."aanDeSlag" IS NULL)
FROM answers GROUP BY ALL ORDER BY ALL
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("out")
    options = parser.parse_args()
    rows = duckdb.execute(QUERY, [os.path.join(options.folder, "*.voorzorg.json")]).fetchall()
    os.makedirs(os.path.dirname(options.out) or ".", exist_ok=True)
    with open(options.out, "w", encoding="utf-8") as file:
        json.dump([dict(zip(("ankerpunt", "ja", "nee", "nietBeantwoord"), row)) for row in rows], file)


if __name__ == "__main__":
    main()
