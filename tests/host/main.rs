//! Tests that need no browser, named by behavior.

mod accessibility;
mod approval;
mod claims;
mod config;
mod content;
mod documents;
mod evidence;
mod explained;
mod fhir;
mod figures;
mod fuzz;
mod glossary;
mod instruments;
mod languages;
mod leaflet;
mod links;
mod port;
mod privacy;
mod reference;
mod render;
mod scoring;
mod screens;
mod session;
mod sheet;
mod styles;
mod theme;
