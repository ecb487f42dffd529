// Trains the vectors of the static embedder. Started by scripts/train-embedder.ts, which writes the
// input (training-data.ts names its format) and reads the output (float32 rows, little-endian).
//
//   train DATA OUT key=value…
//
// A text's vector is the sum over its distinct rows (syllables, known pairs) of
// count^tfPower × vector of the row, brought to length 1. Training makes the vector of a question nearer to its
// article than to the other articles of the batch: symmetric InfoNCE (van den Oord et al. 2018,
// arXiv:1807.03748) with the temperature below. Only rows that a batch touches are updated (Adam, Kingma
// and Ba 2015, without bias correction for rows seen late).
//
// The result depends on the seed and on the compiler, never on the number of threads: each sum is
// made in one order, threads divide rows of the batch or columns of the vectors.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <numeric>
#include <string>
#include <vector>

namespace {

constexpr uint32_t lineBreak = 0xffff;

// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine, unlike <random>.
struct Random {
  uint64_t state;
  uint64_t next() {
    uint64_t z = (state += 0x9e3779b97f4a7c15ull);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
  }
  uint32_t below(uint32_t limit) { return static_cast<uint32_t>((next() >> 32) * limit >> 32); }
  float unit() { return static_cast<float>(next() >> 40) * (1.0f / 16777216.0f); }
  float normal() {
    float sum = 0;  // twelve uniforms have variance 1
    for (int i = 0; i < 12; i++) sum += unit();
    return sum - 6.0f;
  }
};

struct Settings {
  std::map<std::string, double> values{
      {"dimensions", 256},
      {"batch", 512},
      {"epochs", 6},
      {"steps", 0},  // instead of epochs, when not 0
      {"rate", 0.01},
      {"temperature", 0.07},
      {"tfPower", 0.5},
      {"idfPower", 1},
      {"group", 4},     // articles of one law that stand together, in the odd epochs
      {"cluster", 16},  // alike articles that stand together, in the even epochs; 0: as in the odd
      {"same", 0.92},   // texts at least as similar are versions of each other, never negatives
      {"threads", 1},
      {"seed", 1},
      {"maxBody", 300},
      // Shares of the three kinds of question: heading, heading in a template, passage.
      {"heading", 0.25},
      {"template", 0.30},
      {"crop", 0.45},
      {"drop", 0.1},           // syllables left out of a question
      {"everyday", 0.5},       // questions in which everyday words replace those of the law
      {"headingInBody", 0.5},  // articles that keep the heading that the question was made of
      {"pathInBody", 0.7},     // articles that begin with their subject and chapter
      {"keepCrop", 0.3}};      // articles that keep the passage that the question was made of
  double operator[](const char* name) const { return values.at(name); }
};

using Rows = std::vector<uint32_t>;

struct Lists {
  std::vector<uint32_t> offsets;
  std::vector<uint32_t> rows;
  uint32_t size(size_t i) const { return offsets[i + 1] - offsets[i]; }
  const uint32_t* begin(size_t i) const { return rows.data() + offsets[i]; }
  const uint32_t* end(size_t i) const { return rows.data() + offsets[i + 1]; }
};

[[noreturn]] void fail(const char* message) {
  std::fprintf(stderr, "train: %s\n", message);
  std::exit(1);
}

void readExactly(void* into, size_t bytes, FILE* file) {
  if (bytes > 0 && std::fread(into, 1, bytes, file) != bytes) fail("the training data is cut short");
}

std::vector<uint32_t> readNumbers(size_t count, FILE* file) {
  std::vector<uint32_t> numbers(count);
  readExactly(numbers.data(), count * 4, file);
  return numbers;
}

Lists readLists(size_t count, FILE* file) {
  Lists lists;
  lists.offsets = readNumbers(count + 1, file);
  lists.rows = readNumbers(lists.offsets.back(), file);
  return lists;
}

struct Data {
  uint32_t syllables, pairCount, articles, templates, phraseCount;
  std::vector<uint32_t> pairs, laws;
  Lists headings, paths, bodies, phrases;
  std::vector<std::vector<std::pair<uint32_t, uint32_t>>> everyday;  // by first row of the law's words
  std::vector<uint32_t> slots;
  uint32_t mask = 0;

  void index() {
    uint32_t size = 4;
    while (size < pairCount * 2) size *= 2;
    mask = size - 1;
    slots.assign(size, 0);
    for (uint32_t i = 0; i < pairCount; i++) {
      uint32_t slot = slotOf(pairs[i]);
      while (slots[slot] != 0) slot = (slot + 1) & mask;
      slots[slot] = i + 1;
    }
    everyday.resize(syllables);
    for (uint32_t i = templates * 2; i + 1 < phraseCount; i += 2)
      if (phrases.size(i) > 0) everyday[*phrases.begin(i)].push_back({i, i + 1});
    for (auto& choices : everyday)  // the longest words of the law are tried first
      std::stable_sort(choices.begin(), choices.end(), [&](auto& a, auto& b) {
        return phrases.size(a.first) > phrases.size(b.first);
      });
  }
  uint32_t slotOf(uint32_t key) const {
    uint32_t mixed = key * 0x9e3779b1u;
    return ((mixed >> 16) ^ mixed) & mask;
  }
  int64_t pairRow(uint32_t first, uint32_t second) const {
    uint32_t key = first * 65536u + second;
    for (uint32_t slot = slotOf(key); slots[slot] != 0; slot = (slot + 1) & mask)
      if (pairs[slots[slot] - 1] == key) return static_cast<int64_t>(syllables) + slots[slot] - 1;
    return -1;
  }
  uint32_t rowCount() const { return syllables + pairCount; }
};

Data readData(const char* path) {
  FILE* file = std::fopen(path, "rb");
  if (!file) fail("cannot open the training data");
  Data data;
  auto header = readNumbers(5, file);
  data.syllables = header[0], data.pairCount = header[1], data.articles = header[2];
  data.templates = header[3], data.phraseCount = header[4];
  data.pairs = readNumbers(data.pairCount, file);
  data.laws = readNumbers(data.articles, file);
  data.headings = readLists(data.articles, file);
  data.paths = readLists(data.articles, file);
  data.bodies = readLists(data.articles, file);
  data.phrases = readLists(data.phraseCount, file);
  std::fclose(file);
  data.index();
  return data;
}

// A text as distinct rows with their weights.
struct Bag {
  Rows rows;
  std::vector<float> weights;
};

void fillBag(Bag& bag, const Rows& text, const Data& data, float tfPower) {
  static thread_local Rows all;
  all.clear();
  uint32_t previous = lineBreak;
  for (uint32_t row : text) {
    if (row == lineBreak) continue;
    all.push_back(row);
    if (previous != lineBreak) {
      int64_t pair = data.pairRow(previous, row);
      if (pair >= 0) all.push_back(static_cast<uint32_t>(pair));
    }
    previous = row;
  }
  std::sort(all.begin(), all.end());
  bag.rows.clear(), bag.weights.clear();
  for (size_t i = 0; i < all.size();) {
    size_t j = i;
    while (j < all.size() && all[j] == all[i]) j++;
    bag.rows.push_back(all[i]);
    bag.weights.push_back(std::pow(static_cast<float>(j - i), tfPower));
    i = j;
  }
}

// Makes one (question, article) pair out of an article.
struct Pairs {
  const Data& data;
  const Settings& settings;
  Random& random;

  bool chance(const char* name) { return random.unit() < settings[name]; }

  // A run of 5 to 40 syllables that starts at the beginning of a line or, half as often, anywhere.
  std::pair<uint32_t, uint32_t> choosePassage(const uint32_t* body, uint32_t size) {
    uint32_t start = random.below(size);
    if (random.unit() < 0.67f)
      while (start > 0 && body[start - 1] != lineBreak) start--;
    uint32_t length = 5 + random.below(36);
    uint32_t end = start;
    while (end < size && end - start < length && !(body[end] == lineBreak && end - start >= 5)) end++;
    return {start, end};
  }

  void appendQuestion(Rows& question, const uint32_t* begin, const uint32_t* end) {
    bool everyday = chance("everyday");
    float drop = static_cast<float>(settings["drop"]);
    for (const uint32_t* at = begin; at < end;) {
      uint32_t used = everyday ? sayEveryday(question, at, end) : 0;
      if (used > 0) {
        at += used;
        continue;
      }
      if (*at != lineBreak && random.unit() >= drop) question.push_back(*at);
      at++;
    }
  }

  uint32_t sayEveryday(Rows& question, const uint32_t* at, const uint32_t* end) {
    if (*at == lineBreak || data.everyday[*at].empty()) return 0;
    const auto& choices = data.everyday[*at];
    for (size_t i = 0; i < choices.size(); i++) {
      uint32_t length = data.phrases.size(choices[i].first);
      if (end - at < length || !std::equal(at, at + length, data.phrases.begin(choices[i].first)))
        continue;
      // Other everyday names of the same words stand next to it in the list.
      size_t same = i;
      while (same + 1 < choices.size() && sameLawWords(choices[i].first, choices[same + 1].first)) same++;
      auto choice = choices[i + random.below(static_cast<uint32_t>(same - i + 1))].second;
      question.insert(question.end(), data.phrases.begin(choice), data.phrases.end(choice));
      return length;
    }
    return 0;
  }

  bool sameLawWords(uint32_t a, uint32_t b) {
    return data.phrases.size(a) == data.phrases.size(b) &&
           std::equal(data.phrases.begin(a), data.phrases.end(a), data.phrases.begin(b));
  }

  void appendTemplated(Rows& question, const uint32_t* begin, const uint32_t* end) {
    uint32_t chosen = random.below(data.templates) * 2;
    question.insert(question.end(), data.phrases.begin(chosen), data.phrases.end(chosen));
    appendQuestion(question, begin, end);
    question.insert(question.end(), data.phrases.begin(chosen + 1), data.phrases.end(chosen + 1));
  }

  void make(uint32_t article, Rows& question, Rows& text) {
    question.clear(), text.clear();
    const uint32_t* heading = data.headings.begin(article);
    const uint32_t* headingEnd = data.headings.end(article);
    const uint32_t* body = data.bodies.begin(article);
    uint32_t size = data.bodies.size(article);
    float total = static_cast<float>(settings["heading"] + settings["template"] + settings["crop"]);
    float kind = random.unit() * total;
    bool fromHeading = kind < settings["heading"] + settings["template"] && headingEnd - heading >= 3;
    bool templated = kind >= settings["heading"];
    uint32_t cutStart = size, cutEnd = size;
    if (chance("pathInBody"))
      text.insert(text.end(), data.paths.begin(article), data.paths.end(article));
    if (fromHeading) {
      if (random.unit() < 0.3f)  // as people name the field: "… trong lĩnh vực đất đai"
        question.insert(question.end(), data.paths.begin(article),
                        data.paths.begin(article) + std::min<uint32_t>(data.paths.size(article), 6));
      if (templated) appendTemplated(question, heading, headingEnd);
      else appendQuestion(question, heading, headingEnd);
      if (chance("headingInBody")) text.insert(text.end(), heading, headingEnd);
    } else {
      text.insert(text.end(), heading, headingEnd);
      auto [start, end] = choosePassage(body, size);
      if (random.unit() < 0.4f) appendTemplated(question, body + start, body + end);
      else appendQuestion(question, body + start, body + end);
      if (!chance("keepCrop") && size - (end - start) >= 10) cutStart = start, cutEnd = end;
    }
    appendBody(text, body, size, cutStart, cutEnd);
  }

  // Up to maxBody syllables from the beginning, or of a window around the passage.
  void appendBody(Rows& text, const uint32_t* body, uint32_t size, uint32_t cutStart, uint32_t cutEnd) {
    uint32_t most = static_cast<uint32_t>(settings["maxBody"]);
    uint32_t first = 0;
    if (size > most && cutStart < size && random.unit() < 0.7f)
      first = std::min(size - most, cutStart > most / 2 ? cutStart - most / 2 : 0u);
    for (uint32_t i = first; i < size && i < first + most; i++) {
      if (i >= cutStart && i < cutEnd) continue;
      text.push_back(body[i]);
    }
  }
};

uint32_t hashOf(const uint32_t* begin, const uint32_t* end) {
  uint32_t value = 0x811c9dc5u;
  for (; begin < end; begin++) value = (value ^ *begin) * 0x01000193u;
  return value;
}

// C(n×m) += A(n×k) · B(k×m), rows [from, to) of C.
void multiply(const float* a, const float* b, float* c, int from, int to, int k, int m) {
  for (int i = from; i < to; i += 4) {
    int rows = std::min(4, to - i);
    if (rows < 4) {
      for (int r = i; r < to; r++)
        for (int p = 0; p < k; p++)
          for (int j = 0; j < m; j++) c[r * m + j] += a[r * k + p] * b[p * m + j];
      continue;
    }
    float *c0 = c + i * m, *c1 = c0 + m, *c2 = c1 + m, *c3 = c2 + m;
    for (int p = 0; p < k; p++) {
      const float* row = b + p * m;
      float a0 = a[i * k + p], a1 = a[(i + 1) * k + p], a2 = a[(i + 2) * k + p], a3 = a[(i + 3) * k + p];
      for (int j = 0; j < m; j++) {
        c0[j] += a0 * row[j], c1[j] += a1 * row[j];
        c2[j] += a2 * row[j], c3[j] += a3 * row[j];
      }
    }
  }
}

struct Trainer {
  const Data& data;
  const Settings& settings;
  int d, threads;
  std::vector<float> table, first, second;
  std::vector<int32_t> slotOfRow;
  Rows touched;
  std::vector<float> gradient;
  std::vector<uint32_t> headingHash, bodyHash;

  Trainer(const Data& data, const Settings& settings) : data(data), settings(settings) {
    d = static_cast<int>(settings["dimensions"]);
    threads = static_cast<int>(settings["threads"]);
    size_t cells = static_cast<size_t>(data.rowCount()) * d;
    first.assign(cells, 0), second.assign(cells, 0);
    slotOfRow.assign(data.rowCount(), -1);
    for (uint32_t i = 0; i < data.articles; i++) {
      headingHash.push_back(hashOf(data.headings.begin(i), data.headings.end(i)));
      bodyHash.push_back(hashOf(data.bodies.begin(i), std::min(data.bodies.begin(i) + 60, data.bodies.end(i))));
    }
    initialise(cells);
  }

  // Random directions, as long as the row is rare: idf = log(articles / articles with the row).
  void initialise(size_t cells) {
    std::vector<uint32_t> articles(data.rowCount(), 0);
    Bag bag;
    for (uint32_t i = 0; i < data.articles; i++) {
      Rows text(data.headings.begin(i), data.headings.end(i));
      text.insert(text.end(), data.bodies.begin(i), data.bodies.end(i));
      fillBag(bag, text, data, 1);
      for (uint32_t row : bag.rows) articles[row]++;
    }
    Random random{static_cast<uint64_t>(settings["seed"]) * 7919 + 1};
    table.resize(cells);
    float idfPower = static_cast<float>(settings["idfPower"]);
    for (uint32_t row = 0; row < data.rowCount(); row++) {
      float idf = std::log((data.articles + 1.0f) / (articles[row] + 0.5f));
      // A pair stands for less than a syllable of the same rarity, since its syllables count too.
      float scale = std::pow(std::max(idf, 0.2f), idfPower) * (row >= data.syllables ? 0.6f : 1.0f);
      for (int k = 0; k < d; k++)
        table[static_cast<size_t>(row) * d + k] = random.normal() * scale / std::sqrt(static_cast<float>(d)) * 0.3f;
    }
  }

  void encode(const std::vector<Bag>& bags, std::vector<float>& sums) {
    int n = static_cast<int>(bags.size());
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int i = 0; i < n; i++) {
      float* sum = sums.data() + static_cast<size_t>(i) * d;
      std::fill(sum, sum + d, 0.0f);
      for (size_t t = 0; t < bags[i].rows.size(); t++) {
        const float* vector = table.data() + static_cast<size_t>(bags[i].rows[t]) * d;
        float weight = bags[i].weights[t];
        for (int k = 0; k < d; k++) sum[k] += weight * vector[k];
      }
    }
  }

  std::vector<float> normalise(std::vector<float>& sums, int n) {
    std::vector<float> lengths(n);
    for (int i = 0; i < n; i++) {
      float* sum = sums.data() + static_cast<size_t>(i) * d;
      float squares = 1e-12f;
      for (int k = 0; k < d; k++) squares += sum[k] * sum[k];
      lengths[i] = std::sqrt(squares);
      for (int k = 0; k < d; k++) sum[k] /= lengths[i];
    }
    return lengths;
  }

  static std::vector<float> transpose(const std::vector<float>& from, int rows, int columns) {
    std::vector<float> to(from.size());
    for (int i = 0; i < rows; i++)
      for (int j = 0; j < columns; j++) to[static_cast<size_t>(j) * rows + i] = from[static_cast<size_t>(i) * columns + j];
    return to;
  }

  // Gradient of the loss by the similarities, written over them; returns the loss.
  float lossGradient(std::vector<float>& s, int n, const std::vector<uint32_t>& articles, const std::vector<float>& same) {
    float scale = static_cast<float>(1.0 / settings["temperature"]);
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++) {
        float& cell = s[static_cast<size_t>(i) * n + j];
        cell *= scale;
        if (i != j && (same[static_cast<size_t>(i) * n + j] > settings["same"] || headingHash[articles[i]] == headingHash[articles[j]] ||
                       bodyHash[articles[i]] == bodyHash[articles[j]]))
          cell = -1e4f;  // the same text in another version: not a negative
      }
    std::vector<float> rowLog(n), columnLog(n), columnMax(n, -1e30f), columnSum(n, 0.0f);
    float loss = 0;
    for (int i = 0; i < n; i++) {
      const float* row = s.data() + static_cast<size_t>(i) * n;
      float most = *std::max_element(row, row + n), sum = 0;
      for (int j = 0; j < n; j++) sum += std::exp(row[j] - most), columnMax[j] = std::max(columnMax[j], row[j]);
      rowLog[i] = most + std::log(sum);
    }
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++) columnSum[j] += std::exp(s[static_cast<size_t>(i) * n + j] - columnMax[j]);
    for (int j = 0; j < n; j++) columnLog[j] = columnMax[j] + std::log(columnSum[j]);
    for (int i = 0; i < n; i++) {
      loss -= s[static_cast<size_t>(i) * n + i] * 2 - rowLog[i] - columnLog[i];
      for (int j = 0; j < n; j++) {
        float& cell = s[static_cast<size_t>(i) * n + j];
        cell = (std::exp(cell - rowLog[i]) + std::exp(cell - columnLog[j]) - (i == j ? 2.0f : 0.0f)) *
               scale / (2.0f * n);
      }
    }
    return loss / (2.0f * n);
  }

  // From the gradient by unit vectors to that by sums.
  void throughLength(std::vector<float>& gradients, const std::vector<float>& units, const std::vector<float>& lengths, int n) {
    for (int i = 0; i < n; i++) {
      float* g = gradients.data() + static_cast<size_t>(i) * d;
      const float* u = units.data() + static_cast<size_t>(i) * d;
      float along = 0;
      for (int k = 0; k < d; k++) along += g[k] * u[k];
      for (int k = 0; k < d; k++) g[k] = (g[k] - along * u[k]) / lengths[i];
    }
  }

  void collect(const std::vector<Bag>& bags) {
    for (const Bag& bag : bags)
      for (uint32_t row : bag.rows)
        if (slotOfRow[row] < 0) slotOfRow[row] = static_cast<int32_t>(touched.size()), touched.push_back(row);
  }

  void scatter(const std::vector<Bag>& bags, const std::vector<float>& gradients, int fromColumn, int toColumn) {
    for (size_t i = 0; i < bags.size(); i++) {
      const float* g = gradients.data() + i * d;
      for (size_t t = 0; t < bags[i].rows.size(); t++) {
        float* cell = gradient.data() + static_cast<size_t>(slotOfRow[bags[i].rows[t]]) * d;
        float weight = bags[i].weights[t];
        for (int k = fromColumn; k < toColumn; k++) cell[k] += weight * g[k];
      }
    }
  }

  void update(float rate) {
    int n = static_cast<int>(touched.size());
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int i = 0; i < n; i++) {
      size_t at = static_cast<size_t>(touched[i]) * d;
      const float* g = gradient.data() + static_cast<size_t>(i) * d;
      for (int k = 0; k < d; k++) {
        first[at + k] = 0.9f * first[at + k] + 0.1f * g[k];
        second[at + k] = 0.99f * second[at + k] + 0.01f * g[k] * g[k];
        table[at + k] -= rate * first[at + k] / (std::sqrt(second[at + k]) + 1e-8f);
      }
      slotOfRow[touched[i]] = -1;
    }
    touched.clear();
  }

  float step(const std::vector<uint32_t>& articles, std::vector<Bag>& questions, std::vector<Bag>& texts, float rate) {
    int n = static_cast<int>(articles.size());
    std::vector<float> q(static_cast<size_t>(n) * d), t(q.size()), s(static_cast<size_t>(n) * n, 0.0f);
    encode(questions, q), encode(texts, t);
    auto qLengths = normalise(q, n), tLengths = normalise(t, n);
    auto tColumns = transpose(t, n, d);
    parallelRows(n, [&](int from, int to) { multiply(q.data(), tColumns.data(), s.data(), from, to, d, n); });
    std::vector<float> same(s.size(), 0.0f);
    if (settings["same"] < 1)
      parallelRows(n, [&](int from, int to) { multiply(t.data(), tColumns.data(), same.data(), from, to, d, n); });
    float loss = lossGradient(s, n, articles, same);
    auto sColumns = transpose(s, n, n);
    std::vector<float> qGradient(q.size(), 0.0f), tGradient(q.size(), 0.0f);
    parallelRows(n, [&](int from, int to) { multiply(s.data(), t.data(), qGradient.data(), from, to, n, d); });
    parallelRows(n, [&](int from, int to) { multiply(sColumns.data(), q.data(), tGradient.data(), from, to, n, d); });
    throughLength(qGradient, q, qLengths, n), throughLength(tGradient, t, tLengths, n);
    collect(questions), collect(texts);
    gradient.assign(touched.size() * d, 0.0f);
    int slices = 4;
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int part = 0; part < slices; part++) {
      scatter(questions, qGradient, d * part / slices, d * (part + 1) / slices);
      scatter(texts, tGradient, d * part / slices, d * (part + 1) / slices);
    }
    update(rate);
    return loss;
  }

  template <typename Work>
  void parallelRows(int n, Work work) {
    int blocks = (n + 63) / 64;
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int block = 0; block < blocks; block++) work(block * 64, std::min(n, block * 64 + 64));
  }
};

// Articles in random order, but in runs of `group` of the same law: hard negatives for each other.
std::vector<uint32_t> epochOrder(const Data& data, uint32_t group, Random& random) {
  std::vector<uint32_t> usable;
  for (uint32_t i = 0; i < data.articles; i++)
    if (data.bodies.size(i) >= 12) usable.push_back(i);
  for (size_t i = usable.size(); i > 1; i--) std::swap(usable[i - 1], usable[random.below(static_cast<uint32_t>(i))]);
  std::stable_sort(usable.begin(), usable.end(), [&](uint32_t a, uint32_t b) { return data.laws[a] < data.laws[b]; });
  std::vector<uint32_t> starts;
  for (size_t i = 0; i < usable.size(); i += group) starts.push_back(static_cast<uint32_t>(i));
  for (size_t i = starts.size(); i > 1; i--) std::swap(starts[i - 1], starts[random.below(static_cast<uint32_t>(i))]);
  std::vector<uint32_t> order;
  for (uint32_t start : starts)
    for (uint32_t i = start; i < std::min<size_t>(start + group, usable.size()); i++) order.push_back(usable[i]);
  return order;
}

// Divides the articles by the sign of a random difference of two of them, at the median, until the
// parts are at most `most`: neighbours in the order are alike, which makes hard negatives.
void divide(std::vector<uint32_t>& order, size_t from, size_t to, size_t most, const std::vector<float>& vectors, int d, Random& random) {
  if (to - from <= most) return;
  uint32_t size = static_cast<uint32_t>(to - from);
  const float* a = vectors.data() + static_cast<size_t>(order[from + random.below(size)]) * d;
  const float* b = vectors.data() + static_cast<size_t>(order[from + random.below(size)]) * d;
  std::vector<std::pair<float, uint32_t>> sides(size);
  for (uint32_t i = 0; i < size; i++) {
    const float* v = vectors.data() + static_cast<size_t>(order[from + i]) * d;
    float side = 0;
    for (int k = 0; k < d; k++) side += v[k] * (a[k] - b[k]);
    sides[i] = {side, order[from + i]};
  }
  std::sort(sides.begin(), sides.end());
  for (uint32_t i = 0; i < size; i++) order[from + i] = sides[i].second;
  size_t middle = from + size / 2;
  divide(order, from, middle, most, vectors, d, random);
  divide(order, middle, to, most, vectors, d, random);
}

std::vector<uint32_t> clusteredOrder(const Data& data, Trainer& trainer, const Settings& settings, Random& random) {
  std::vector<float> vectors(static_cast<size_t>(data.articles) * trainer.d);
  std::vector<uint32_t> order;
  std::vector<Bag> bags(1024);
  std::vector<float> sums(bags.size() * trainer.d);
  for (uint32_t from = 0; from < data.articles; from += 1024) {
    uint32_t n = std::min<uint32_t>(1024, data.articles - from);
    bags.resize(n);
    for (uint32_t i = 0; i < n; i++) {
      uint32_t article = from + i;
      Rows text(data.headings.begin(article), data.headings.end(article));
      const uint32_t* body = data.bodies.begin(article);
      uint32_t size = data.bodies.size(article);
      text.insert(text.end(), body, body + std::min<uint32_t>(size, 200));
      fillBag(bags[i], text, data, static_cast<float>(settings["tfPower"]));
      if (size >= 12) order.push_back(article);
    }
    trainer.encode(bags, sums), trainer.normalise(sums, static_cast<int>(n));
    std::copy(sums.begin(), sums.begin() + static_cast<size_t>(n) * trainer.d, vectors.begin() + static_cast<size_t>(from) * trainer.d);
  }
  for (size_t i = order.size(); i > 1; i--) std::swap(order[i - 1], order[random.below(static_cast<uint32_t>(i))]);
  size_t group = static_cast<size_t>(settings["cluster"]);
  divide(order, 0, order.size(), group, vectors, trainer.d, random);
  std::vector<size_t> starts;
  for (size_t i = 0; i < order.size(); i += group) starts.push_back(i);
  for (size_t i = starts.size(); i > 1; i--) std::swap(starts[i - 1], starts[random.below(static_cast<uint32_t>(i))]);
  std::vector<uint32_t> result;
  for (size_t start : starts)
    for (size_t i = start; i < std::min(start + group, order.size()); i++) result.push_back(order[i]);
  return result;
}

void writeTable(const char* path, const std::vector<float>& table) {
  FILE* file = std::fopen(path, "wb");
  if (!file || std::fwrite(table.data(), 4, table.size(), file) != table.size() || std::fclose(file) != 0)
    fail("cannot write the vectors");
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) fail("usage: train DATA OUT key=value…");
  Settings settings;
  for (int i = 3; i < count; i++) {
    std::string text = arguments[i];
    size_t equals = text.find('=');
    if (equals == std::string::npos || !settings.values.count(text.substr(0, equals))) fail("unknown setting");
    settings.values[text.substr(0, equals)] = std::atof(text.c_str() + equals + 1);
  }
  Data data = readData(arguments[1]);
  Trainer trainer(data, settings);
  Random random{static_cast<uint64_t>(settings["seed"])};
  uint32_t group = static_cast<uint32_t>(settings["group"]);
  Pairs pairs{data, settings, random};
  uint32_t batch = static_cast<uint32_t>(settings["batch"]);
  auto order = epochOrder(data, group, random);
  if (order.size() < 2) fail("too few articles to learn from");
  batch = std::min<uint32_t>(batch, static_cast<uint32_t>(order.size()));
  uint64_t perEpoch = order.size() / batch;
  uint64_t total = static_cast<uint64_t>(perEpoch * settings["epochs"]);
  if (settings["steps"] > 0) total = static_cast<uint64_t>(settings["steps"]);
  std::vector<Bag> questions(batch), texts(batch);
  std::vector<uint32_t> articles(batch);
  Rows question, text;
  float tfPower = static_cast<float>(settings["tfPower"]), running = 0;
  for (uint64_t step = 0; step < total; step++) {
    uint64_t inEpoch = step % perEpoch;
    // Alike articles teach fine distinctions, random ones the broad ones: every other epoch each.
    if (inEpoch == 0 && step > 0)
      order = settings["cluster"] > 0 && step / perEpoch % 2 == 1 ? clusteredOrder(data, trainer, settings, random)
                                      : epochOrder(data, group, random);
    for (uint32_t i = 0; i < batch; i++) {
      articles[i] = order[inEpoch * batch + i];
      pairs.make(articles[i], question, text);
      fillBag(questions[i], question, data, tfPower);
      fillBag(texts[i], text, data, tfPower);
    }
    double progress = static_cast<double>(step) / total;
    double rate = settings["rate"] * std::min(1.0, (step + 1) / 50.0) * (1.0 - 0.95 * progress);
    float loss = trainer.step(articles, questions, texts, static_cast<float>(rate));
    running = step == 0 ? loss : 0.98f * running + 0.02f * loss;
    if ((step + 1) % 100 == 0 || step + 1 == total) {
      std::fprintf(stderr, "step %llu of %llu, loss %.4f\n", static_cast<unsigned long long>(step + 1),
                   static_cast<unsigned long long>(total), running);
    }
  }
  writeTable(arguments[2], trainer.table);
  return 0;
}
