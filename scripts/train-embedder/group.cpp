// Groups unit vectors: spherical k-means (Dhillon and Modha 2001).
// usage: group VECTORS.f32 DIMENSIONS GROUPS ROUNDS OUT.f32
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <random>
#include <vector>

int main(int count, char** args) {
  if (count != 6) return 2;
  const long dimensions = atol(args[2]), groups = atol(args[3]), rounds = atol(args[4]);
  FILE* in = fopen(args[1], "rb");
  if (!in) return 1;
  fseek(in, 0, SEEK_END);
  const long rows = ftell(in) / 4 / dimensions;
  rewind(in);
  std::vector<float> vectors(rows * dimensions);
  if (rows < groups || fread(vectors.data(), 4, vectors.size(), in) != vectors.size()) return 1;
  fclose(in);

  // The first groups are vectors drawn at random, the same each time.
  std::vector<long> order(rows);
  std::iota(order.begin(), order.end(), 0);
  std::mt19937 random(1);
  for (long at = rows - 1; at > 0; --at) std::swap(order[at], order[random() % (at + 1)]);
  std::vector<float> centres(groups * dimensions);
  for (long group = 0; group < groups; ++group) {
    std::copy_n(&vectors[order[group] * dimensions], dimensions, &centres[group * dimensions]);
  }

  std::vector<long> nearest(rows);
  for (long round = 0; round < rounds; ++round) {
#pragma omp parallel for schedule(static)
    for (long row = 0; row < rows; ++row) {
      const float* vector = &vectors[row * dimensions];
      float most = -2;
      for (long group = 0; group < groups; ++group) {
        const float* centre = &centres[group * dimensions];
        float sum = 0;
        for (long column = 0; column < dimensions; ++column) sum += vector[column] * centre[column];
        if (sum > most) {
          most = sum;
          nearest[row] = group;
        }
      }
    }
    std::vector<float> sums(groups * dimensions);
    for (long row = 0; row < rows; ++row) {
      for (long column = 0; column < dimensions; ++column) {
        sums[nearest[row] * dimensions + column] += vectors[row * dimensions + column];
      }
    }
    for (long group = 0; group < groups; ++group) {
      float squares = 0;
      for (long column = 0; column < dimensions; ++column) {
        squares += sums[group * dimensions + column] * sums[group * dimensions + column];
      }
      // A group that nothing is nearest to stays where it was.
      if (squares == 0) continue;
      for (long column = 0; column < dimensions; ++column) {
        centres[group * dimensions + column] =
            sums[group * dimensions + column] / std::sqrt(squares);
      }
    }
    fprintf(stderr, "round %ld of %ld\n", round + 1, rounds);
  }
  FILE* out = fopen(args[5], "wb");
  if (!out || fwrite(centres.data(), 4, centres.size(), out) != centres.size()) return 1;
  return fclose(out);
}
