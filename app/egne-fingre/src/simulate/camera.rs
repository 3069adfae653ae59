//! A simulated camera as a process: writes frames into the folder that the program's stand-in looks into.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use egne_devices::camera::CameraScript;

use crate::cli::SimulateCameraArgs;

/// Plays the script into the folder, one numbered picture for each scene, and waits as long as each lasts.
pub fn simulate_camera(args: &SimulateCameraArgs) -> anyhow::Result<ExitCode> {
    let text =
        std::fs::read_to_string(&args.script).with_context(|| format!("cannot read {}", args.script.display()))?;
    let script = CameraScript::parse(&text)?;
    std::fs::create_dir_all(&args.folder).with_context(|| format!("cannot make {}", args.folder.display()))?;
    let mut number = 0_u32;
    loop {
        for (time, scene) in &script.scenes {
            number += 1;
            let frame = scene.frame();
            show(&frame, &args.folder, number).with_context(|| format!("cannot write to {}", args.folder.display()))?;
            std::thread::sleep(*time);
        }
        if !args.repeat || script.scenes.is_empty() {
            return Ok(ExitCode::SUCCESS);
        }
    }
}

/// Under another name until it is whole, and without the one before, so that the folder holds one picture.
fn show(frame: &egne_qr::Luma, folder: &Path, number: u32) -> anyhow::Result<()> {
    let unfinished = folder.join("unfinished");
    let file = std::io::BufWriter::new(std::fs::File::create(&unfinished)?);
    let mut encoder = png::Encoder::new(file, u32::try_from(frame.width())?, u32::try_from(frame.height())?);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(frame.pixels())?;
    writer.finish()?;
    std::fs::rename(unfinished, folder.join(format!("{number:06}.png")))?;
    if number > 1 {
        // Somebody may have tidied up before us.
        let _ = std::fs::remove_file(folder.join(format!("{:06}.png", number - 1)));
    }
    Ok(())
}
