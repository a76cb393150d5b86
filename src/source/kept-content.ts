const textBytes = 1_048_576;
const unknownBytes = 65_536;

/** Extensions of things that no detection reads, however small they are. */
const opaque = new RegExp(
  `\\.(?:${[
    '7z a aac avi avif bin bmp bz2 class db deb dll dylib eot exe flac gif gz h5 heic ico',
    'jar jpeg jpg keras lib map mkv mo mov mp3 mp4 npy npz o obj ogg onnx otf parquet pdf',
    'pickle pkl png pt pth pyc pyd pyo rar rpm safetensors so sqlite sqlite3 svg tar tgz tif tiff ttf wasm',
    'wav webm webp whl woff woff2 xz zip zst',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
  'i',
);

/** Extensions and names that detection may read, up to a mebibyte. */
const readable =
  /\.(?:astro|cfg|cjs|conf|go|gradle|groovy|hbs|html?|ini|java|jinja2?|js|json5?|jsonc|jsx|kts?|lock|mjs|mod|mts|cts|properties|proto|pyi?|pyx|rs|scala|sh|sum|svelte|toml|tsx?|txt|vue|work|xml|ya?ml)$|(?:^|\/)(?:[^/]*Dockerfile[^/]*|Containerfile|Procfile|Pipfile|Makefile|Gemfile|gradlew|mvnw|\.[a-z][a-z0-9_.-]*)$/i;

const manifest =
  /(?:^|\/)(?:[^/]*requirements[^/]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|Pipfile|package\.json|go\.(?:mod|work)|Cargo\.toml|pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|Procfile|[^/]*Dockerfile|manage\.py|main\.[a-z]+|__main__\.py|app\.[a-z]+|index\.html|\.[a-z]+-version)$/;

/** True when the content of a file is worth its memory: what detection could read. Size in bytes. */
export function keptContent(path: string, size: number): boolean {
  if (opaque.test(path)) return false;
  return size <= (readable.test(path) ? textBytes : unknownBytes);
}

/** True for a file that says what a project is: it is kept where ordinary sources no longer are. */
export function isManifest(path: string): boolean {
  return manifest.test(path);
}
