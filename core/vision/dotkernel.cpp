// SPDX-License-Identifier: MIT
#include "core/vision/dotkernel.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace vision {

namespace {
#if defined(__x86_64__)
// Four sums at once hide the latency of the fused multiply-add.
__attribute__((target("avx2,fma"))) float avx2Dot(const float *a, const float *b, std::size_t count)
{
    __m256 s0 = _mm256_setzero_ps();
    __m256 s1 = s0;
    __m256 s2 = s0;
    __m256 s3 = s0;
    std::size_t i = 0;
    for (; i + 32 <= count; i += 32) {
        s0 = _mm256_fmadd_ps(_mm256_load_ps(a + i), _mm256_load_ps(b + i), s0);
        s1 = _mm256_fmadd_ps(_mm256_load_ps(a + i + 8), _mm256_load_ps(b + i + 8), s1);
        s2 = _mm256_fmadd_ps(_mm256_load_ps(a + i + 16), _mm256_load_ps(b + i + 16), s2);
        s3 = _mm256_fmadd_ps(_mm256_load_ps(a + i + 24), _mm256_load_ps(b + i + 24), s3);
    }
    for (; i < count; i += 8)
        s0 = _mm256_fmadd_ps(_mm256_load_ps(a + i), _mm256_load_ps(b + i), s0);
    const __m256 sum = _mm256_add_ps(_mm256_add_ps(s0, s1), _mm256_add_ps(s2, s3));
    __m128 half = _mm_add_ps(_mm256_castps256_ps128(sum), _mm256_extractf128_ps(sum, 1));
    half = _mm_hadd_ps(half, half);
    half = _mm_hadd_ps(half, half);
    return _mm_cvtss_f32(half);
}
#endif
} // namespace

float portableDot(const float *a, const float *b, std::size_t count)
{
    // Sixteen independent sums: without -ffast-math the compiler may only vectorise what is written as independent.
    float sums[16] = {};
    for (std::size_t i = 0; i < count; i += 16) {
        for (std::size_t lane = 0; lane < 16; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    }
    float sum = 0;
    for (const float part : sums)
        sum += part;
    return sum;
}

DotKernel fastestDotKernel()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return avx2Dot;
#endif
    return portableDot;
}

} // namespace vision
