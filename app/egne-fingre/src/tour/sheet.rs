//! The contact sheet: one page with every picture.

use std::fmt::Write as _;
use std::path::Path;

use super::player::Picture;

/// Writes `index.html` beside the pictures.
pub fn write(folder: &Path, pictures: &[Picture]) -> anyhow::Result<()> {
    let mut page = String::from(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Egne Fingre: tour</title>\
         <style>body{font:16px sans-serif;margin:24px;background:#fbf8f3;color:#1e1a24}main{display:flex;flex-wrap:wrap;gap:24px}\
         figure{margin:0;width:420px}img{width:100%;border:1px solid #6f6878}</style>\
         <h1>Egne Fingre: tour</h1><p>ØVELSE – ikke ægte. Invented people; not a service of MitID, Digitaliseringsstyrelsen or borger.dk.</p><main>",
    );
    for Picture { file, caption } in pictures {
        write!(
            page,
            "<figure><a href=\"{file}\"><img src=\"{file}\" alt=\"{caption}\"></a><figcaption>{caption}</figcaption></figure>"
        )?;
    }
    page.push_str("</main></html>\n");
    std::fs::write(folder.join("index.html"), page)?;
    Ok(())
}
